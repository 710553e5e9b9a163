/**
 * The last pass over a built page: its styles stand in it and its scripts come after its first paint, which so waits for
 * nothing, and its policy names what stands in it.
 */
import { createHash } from "node:crypto";
import { contentPolicy } from "../../model/policy.ts";
import { afterPaint } from "./after-paint.ts";
import { namesInPage, type SheetPart, usedStyles } from "./used-styles.ts";

export interface Assets {
  /** A style sheet by its address. */
  sheet: (address: string) => readonly SheetPart[];
  /** All words of a script and of what it may load, by its address. */
  scriptNames: (address: string) => Iterable<ReadonlySet<string>>;
}

/** What wins over what. Each sheet begins with it, but the bundler drops the names that a sheet does not fill. */
export const LAYERS = "@layer tokens,base,layout,parts,print;";

const LINK = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
const SCRIPT_FILE = /<script\b[^>]*\ssrc="([^"]+)"/g;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** On what searches in full text, wherever it stands. */
const WASM = /<[^>]*\sdata-wasm\b/;
const CHARSET = '<meta charset="utf-8">';

/** How a policy names what stands in a page. */
export const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function withStyles(html: string, { sheet, scriptNames }: Assets): string {
  const addresses = [...html.matchAll(LINK)].map(([, address = ""]) => address);
  const sets: ReadonlySet<string>[] = [namesInPage(html)];
  for (const [, address = ""] of html.matchAll(SCRIPT_FILE)) sets.push(...scriptNames(address));
  const has = (name: string) => sets.some((set) => set.has(name));
  const css = addresses.map((address) => usedStyles(sheet(address), has)).join("");
  let isFirst = true;
  return html.replaceAll(LINK, () => {
    const style = isFirst ? `<style>${LAYERS}${css}</style>` : "";
    isFirst = false;
    return style;
  });
}

/**
 * The page as it is served.
 * @throws when it does not say its character set first: the policy belongs behind that, before all that it is about
 */
export function wholePage(html: string, assets: Assets): string {
  const page = afterPaint(withStyles(html, assets));
  const found: { [tag in "script" | "style"]: Set<string> } = { script: new Set(), style: new Set() };
  for (const [, tag, attributes = "", content = ""] of page.matchAll(INLINE))
    if (!/\ssrc=|application\/(?:ld\+)?json/.test(attributes)) found[tag as "script" | "style"].add(hash(content));
  const policy = contentPolicy([...found.script], [...found.style], WASM.test(page));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  if (!page.includes(CHARSET)) throw new Error(`Deze bladzijde mist ${CHARSET}`);
  return page.replace(CHARSET, CHARSET + meta);
}
