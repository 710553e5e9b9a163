/** Texts that stay as they were: each recommendation of each edition has its place, with its words, and is reached from where one cites. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { absolute, address, addressOfEntry, pageOf } from "../../src/model/addresses.ts";
import { readEditions } from "../../src/reader/editions.ts";
import { readContent } from "../../src/reader/read.ts";
import { lastingTexts, shownEditions } from "../../src/views/editions.ts";
import { attribute, meta, ORIGIN, type Page, pageAt, ROOT, select, tagged, textOf } from "./pages.ts";

const { content } = readContent();
const editions = shownEditions(content, readEditions());
const linksOf = (page: Page | undefined) => (page ? tagged(page, "a").map((link) => attribute(link, "href")) : []);

test("each recommendation of each edition stands at its own place, word for word", () => {
  let texts = 0;
  for (const { name, texts: of } of editions) {
    const page = pageAt.get(address.editionTexts(name));
    if (!page) throw new Error(`no page for ${name}`);
    expect(meta(page, "robots"), name).toBe("noindex");
    for (const { id, title, paragraphs } of of.recommendation) {
      const [section] = select(page.tree, (one) => one.properties.ariaLabelledBy?.toString() === id);
      const words = section ? textOf(section) : "";
      expect(paragraphs.length, id).toBeGreaterThan(1);
      for (const text of [title, ...paragraphs]) expect(words, id).toContain(text.replaceAll(/\s+/g, " ").trim());
      expect(
        page.ids.filter((one) => one === id),
        id,
      ).toHaveLength(1);
      expect(linksOf(page), id).toContain(`#${id}`);
      texts += 1;
    }
  }
  console.log(`${editions.length} editions, ${texts} texts that stay`);
  expect(texts).toBeGreaterThanOrEqual(39);
});

test("who cites a recommendation is led to its last edition, programs to each, and readers of changes to the page", () => {
  const { entries } = JSON.parse(readFileSync(join(ROOT, address.dataFile("aanbevelingen")), "utf8")) as {
    entries: { editions?: { edition: string; address: string }[]; data: { id: string } }[];
  };
  const told = new Map(entries.map(({ data, editions: of = [] }) => [data.id, of]));
  let links = 0;
  for (const entry of content.recommendation.values()) {
    const lasting = lastingTexts(editions, entry.id);
    const page = pageAt.get(pageOf(addressOfEntry("recommendation", entry, content.page) ?? ""));
    const found = page
      ? select(page.tree, ({ tagName, properties }) => tagName === "details" && properties.dataAanbeveling === entry.id)
      : [];
    expect(found, entry.id).toHaveLength(1);
    const cites = found.flatMap((rec) =>
      select(rec, (one) => String(one.properties.className).split(",").includes("cite")),
    );
    const hrefs = cites
      .flatMap((cite) => select(cite, ({ tagName }) => tagName === "a"))
      .map((link) => attribute(link, "href"));
    expect(
      hrefs.filter((href) => href?.startsWith("/edities/")),
      entry.id,
    ).toEqual(lasting.slice(-1).map(({ href }) => href));
    expect(told.get(entry.id), entry.id).toEqual(
      lasting.map(({ edition, href }) => ({ edition, address: absolute(href, ORIGIN) })),
    );
    links += lasting.length;
  }
  expect(links).toBeGreaterThan(30);
  for (const { name } of editions) expect(linksOf(pageAt.get(address.changes))).toContain(address.editionTexts(name));
});
