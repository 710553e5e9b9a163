/** Kinds of pages, as the site's sources make them: a new one joins by itself the walks that look at one page of each. */
import { globSync } from "node:fs";
import { type BuiltPage, builtPages } from "../e2e/site.ts";

const ALL = "[...";
/** Sources with the addresses that they make: what names most of it comes first, as on the site. */
const sources = globSync("**/*.astro", { cwd: "src/pages" })
  .map((file) => {
    const kind = file.replace(/\.astro$/, "");
    const address = kind.replace(/(^|\/)index$/, "").replaceAll(/\[\w+\]/g, "[^/]+");
    return { kind, fits: new RegExp(`^${address.replace(/\[\.{3}\w+\]/, ".+")}$`) };
  })
  .sort((a, b) => Number(a.kind.includes(ALL)) - Number(b.kind.includes(ALL)) || open(a.kind) - open(b.kind));

/** How many parts of an address a source leaves open. */
function open(kind: string): number {
  return kind.split("[").length;
}

/** A page's source; a text that stands by itself, of the source for all that has none of its own, is a kind alone. */
function kindOf(path: string): string {
  const address = path.replaceAll(/^\/|\/$|\.html$/g, "");
  const source = sources.find(({ fits }) => fits.test(address));
  if (!source) throw new Error(`no source makes ${path}`);
  return source.kind.includes(ALL) ? address : source.kind;
}

/** Every kind, with its longest page: that has most of what its kind has. */
export const kinds: ReadonlyMap<string, BuiltPage> = new Map(
  [...Map.groupBy(builtPages(), ({ path }) => kindOf(path))].map(([kind, pages]) => [
    kind,
    pages.reduce((longest, one) => (one.html.length > longest.html.length ? one : longest)),
  ]),
);
