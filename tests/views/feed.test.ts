/** The feed is read back by a library that had no part in writing it. */
import fc from "fast-check";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { shownChanges } from "../../src/views/changes.ts";
import { feedXml } from "../../src/views/feed.ts";
import { all, one, readXml } from "./course/read-back.ts";

const { content } = readContent();
const site = "https://pris.be";
const { document } = new Window();
const readHtml = (html: string) => {
  const body = document.createElement("div");
  body.innerHTML = html;
  return body;
};
const root = readXml(feedXml(content, site));
const textAt = (node: typeof root, name: string) => one(node, name).text;

test("the feed says what it is, where it stands and when it last changed", () => {
  expect([root.name, root.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  expect(textAt(root, "id")).toBe(`${site}/wijzigingen/`);
  const links = root.nodes.filter(({ name }) => name === "link").map(({ attributes }) => attributes);
  expect(links.map(({ rel, href }) => [rel, href])).toEqual([
    ["self", `${site}/wijzigingen.xml`],
    ["alternate", `${site}/wijzigingen/`],
  ]);
  const newest =
    content.changes
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? "";
  expect(textAt(root, "updated").slice(0, 10)).toBe(newest);
  expect(one(root, "author", "name").text).toBe(content.site.publisher);
});

test("every change of the content is an entry, with the same words, day and places", () => {
  const entries = all(root, "entry");
  console.log(`entries in the feed: ${entries.length}`);
  expect(entries.length).toBeGreaterThan(10);
  const read = entries.map((entry) => {
    const html = readHtml(textAt(entry, "content"));
    const places = [...html.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
    const [title, summary, updated] = ["title", "summary", "updated"].map((name) => textAt(entry, name));
    return {
      id: textAt(entry, "id"),
      title,
      summary,
      day: updated?.slice(0, 10),
      said: html.querySelector("p")?.textContent,
      places,
    };
  });
  expect(read).toEqual(
    shownChanges(content).map(({ href, title, what, on, links }) => ({
      ...{ id: site + href, title, summary: what, day: on, said: what },
      places: links.map((link) => [link.label, site + link.href]),
    })),
  );
  expect(entries.map((entry) => isNaN(Date.parse(textAt(entry, "updated"))))).not.toContain(true);
});

test("whatever an editor writes, the feed reads back as written", () => {
  const [first] = content.changes;
  if (!first) throw new Error("no changes");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (words) => {
      const changed = { ...content, changes: [{ ...first, title: words, what: words }] };
      const entry = one(readXml(feedXml(changed, site)), "entry");
      expect([textAt(entry, "title"), textAt(entry, "summary")]).toEqual([words, words]);
      expect(readHtml(textAt(entry, "content")).querySelector("p")?.textContent).toBe(words);
    }),
    { numRuns: 50 },
  );
});
