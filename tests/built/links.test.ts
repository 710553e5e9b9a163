/** Every address that a page holds leads to something that is there: links, places, islands' data, copied text. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { tell } from "../figures.ts";
import { attribute, ORIGIN, type Page, pageAt, pages, ROOT } from "./pages.ts";

/** What is wrong with an address on a page at `from`, or undefined. Addresses of other sites are not looked at. */
function broken(address: string, from: string): string | undefined {
  const url = URL.parse(address, `${ORIGIN}${from}`);
  if (!url) return `${address}: not an address`;
  if (url.origin !== ORIGIN || !url.protocol.startsWith("http")) return undefined;
  const path = decodeURIComponent(url.pathname);
  const page = pageAt.get(path);
  const file = join(ROOT, path);
  if (!page && !(existsSync(file) && statSync(file).isFile())) return `${address}: no such page or file`;
  const place = decodeURIComponent(url.hash.slice(1));
  // #s=… is the state of an aid, #d=… a session: not a place.
  const key = path === "/methodieken/draaiboek/" ? "d" : "s";
  const isState = /^\/(hulpmiddelen|embed|methodieken)\/[^/]+\/$/.test(path) && new URLSearchParams(place).has(key);
  // #voeg=… puts a part in a selection: one that its page lists.
  const part = path === "/selectie/" ? new URLSearchParams(place).get("voeg") : null;
  if (part !== null)
    return page?.elements.some((one) => attribute(one, "dataDeel") === part) ? undefined : `${address}: no such part`;
  if (place === "" || isState || page?.ids.includes(place)) return undefined;
  return `${address}: no such place on the page`;
}

const walk = (addresses: (page: Page) => string[]) => {
  const all = pages.flatMap((page) => addresses(page).map((address) => ({ address, path: page.path })));
  const wrong = all.flatMap(({ address, path }) => {
    const why = broken(address, path);
    return why === undefined ? [] : [`${path} → ${why}`];
  });
  return { count: all.length, wrong: [...new Set(wrong)] };
};

/** All texts in a value of JSON. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
const isAddress = (text: string) => /^(\/(?!\/)\S*|#\S+)$/.test(text) || text.startsWith(`${ORIGIN}/`);

test("every link, image, script and form", (context) => {
  const names = ["href", "src", "action"];
  const { count, wrong } = walk(({ elements }) =>
    elements.flatMap((element) => names.flatMap((name) => attribute(element, name) ?? [])),
  );
  console.log(`addresses in attributes: ${count}`);
  tell(context, { links: count });
  expect(count).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
});

test("a link to a page of this site is a path, so that a copy of the site elsewhere stays whole", () => {
  const isFull = (element: Element) =>
    element.tagName === "a" && attribute(element, "href")?.startsWith(ORIGIN) && element.children.length > 0;
  // Only where the full address itself is what is shown, to be copied.
  const shown = ({ children }: Element) =>
    children.some((child) => child.type === "text" && child.value.startsWith(ORIGIN));
  const hidden = pages.flatMap(({ path, elements }) =>
    elements.filter((one) => isFull(one) && !shown(one)).map((one) => `${path} → ${attribute(one, "href")}`),
  );
  expect(hidden).toEqual([]);
});

test("every address that an aid gets along with its page", () => {
  const piece = ({ properties, children: [text] }: Element) =>
    properties.type === "application/json" && text?.type === "text" ? text.value : "";
  // The data of one aid stands in pieces, which are one text in the order of the page.
  const given = (elements: Element[]) => textsIn(JSON.parse(elements.map(piece).join("") || "[]"));
  const { count, wrong } = walk(({ elements }) => given(elements).filter(isAddress));
  console.log(`addresses in data for aids: ${count}`);
  expect(count).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("every address in the data that pages fetch", () => {
  const files = globSync("**/*.json", { cwd: ROOT, exclude: ["pagefind/**"] });
  const all = files.flatMap((file) => textsIn(JSON.parse(readFileSync(join(ROOT, file), "utf8"))).filter(isAddress));
  console.log(`addresses in ${files.length} files of data: ${all.length}`);
  expect(files.length).toBeGreaterThan(10);
  expect(all.length).toBeGreaterThan(100);
  expect([...new Set(all.flatMap((address) => broken(address, "/") ?? []))]).toEqual([]);
});

test("every full address of this site in a text or behind a button, as people copy it", () => {
  const full = new RegExp(`${ORIGIN.replaceAll(".", "\\.")}[^\\s"'<>{}]*`, "g");
  const { count, wrong } = walk(({ tree }) => {
    const found: string[] = [];
    const add = (text: string) => found.push(...(text.match(full) ?? []).map((one) => one.replace(/[.,;:)]+$/, "")));
    visit(tree, (node) => {
      if (node.type === "text") add(node.value);
      if (node.type === "element") add(attribute(node, "dataCopy") ?? "");
    });
    return found;
  });
  console.log(`full addresses to copy: ${count}`);
  expect(count).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test("no trace of the machine that built it, nor of where its parts came from", () => {
  const files = globSync("**/*.{html,js,css,json,svg,txt,xml}", { cwd: ROOT }).filter(
    (file) => !/^pagefind\/.*\.(js|css)$/.test(file), // as Pagefind ships them, the same for everyone
  );
  const trace =
    /(?<![\w./-])\/(work|home|root|tmp|Users|builds?)\/\w|file:\/\/|localhost|127\.0\.0\.1|node_modules|sourceMappingURL|registry\.(npmjs|yarnpkg)|npmjs\.(com|org)|unpkg\.com|jsdelivr|esm\.sh|[A-Z]:\\\\/;
  const found = files.flatMap((file) => {
    const hit = trace.exec(readFileSync(join(ROOT, file), "utf8"));
    return hit ? [`${file}: ${hit[0]}`] : [];
  });
  console.log(`files without a trace of the machine: ${files.length}`);
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
