/**
 * Every page reads as it is written: the parser that browsers follow (the HTML standard's own steps) finds no error in
 * it and moves, adds or closes nothing by itself. html-validate checks elements one by one and never builds that tree:
 * a script after </html>, which a browser moves into the body, passes there.
 */
import type { Element, Nodes } from "hast";
import { rehype } from "rehype";
import { expect, test } from "vitest";
import { VFile } from "vfile";
import { builtPages } from "../e2e/site.ts";

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const reader = rehype().data("settings", { verbose: true, emitParseErrors: true });

/** What the parser had to mend: an element or text that does not stand between its parent's tags, or has no tags. */
function mended(html: string): string[] {
  const file = new VFile(html);
  const tree = reader.parse(file);
  const found = file.messages.map(({ ruleId, line }) => `${ruleId} on line ${line}`);
  const look = (node: Nodes, start: number, end: number) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    const name = node.type === "element" ? `<${node.tagName}>` : node.type;
    if (from === undefined || to === undefined) found.push(`${name} is written nowhere`);
    else if (from < start || to > end) found.push(`${name} at ${from} stands outside of its parent`);
    else if (node.type === "element") inside(node, name, from, to);
  };
  const inside = (element: Element, name: string, from: number, to: number) => {
    const { opening, closing } = element.data?.position ?? {};
    const selfClosed = html.slice(from, to).endsWith("/>");
    if (!opening) found.push(`${name} at ${from} has no opening tag`);
    if (!closing && !VOID.has(element.tagName) && !selfClosed) found.push(`${name} at ${from} has no closing tag`);
    const content = element.tagName === "template" ? (element.content?.children ?? []) : element.children;
    for (const child of content) look(child, opening?.end.offset ?? from, closing?.start.offset ?? to);
  };
  for (const child of tree.children) look(child, 0, html.length);
  return found;
}

const spoilt: [how: string, spoil: (html: string) => string][] = [
  ["a script after </html>", (html) => `${html}<script></script>`],
  ["a script between </body> and </html>", (html) => html.replace("</html>", "<script></script></html>")],
  ["a heading in a paragraph", (html) => html.replace("</main>", "<p><h2>x</h2></p></main>")],
  ["a text in a table", (html) => html.replace("</main>", "<table>x<tr><td>y</td></tr></table></main>")],
  ["an element that is never closed", (html) => html.replace("</main>", "<div></main>")],
  ["an attribute twice", (html) => html.replace("<main", '<main class="a" class="b"')],
  ["a tag that closes nothing", (html) => html.replace("</main>", "</p></main>")],
];

test.each(spoilt)("%s is found", (_how, spoil) => {
  const html = builtPages().find(({ path }) => path === "/")?.html ?? "";
  expect(mended(html)).toEqual([]);
  expect(mended(spoil(html))).not.toEqual([]);
});

test("no page has anything to mend", () => {
  const pages = builtPages();
  expect(pages.flatMap(({ path, html }) => mended(html).map((what) => `${path}: ${what}`))).toEqual([]);
  console.log(`parsed: ${pages.length} pages`);
  expect(pages.length).toBeGreaterThan(100);
});
