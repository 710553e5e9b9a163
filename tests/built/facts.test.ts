/** What pages tell machines: JSON-LD that reads back and says what the content says, the list of pages, and where it stands. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { attribute, canonical, meta, type Page, pageAt, pages, ROOT, tagged } from "./pages.ts";

interface Facts {
  "@context": string;
  "@type": string;
  name: string;
  url: string;
  [more: string]: unknown;
}
const { content } = readContent();
const factsOf = (page: Page): Facts[] =>
  tagged(page, "script")
    .filter((script) => attribute(script, "type") === "application/ld+json")
    .map((script) => JSON.parse(toString(script)) as Facts);
const told = pages.flatMap((page) => factsOf(page).map((facts) => ({ page, facts })));
const ofType = (type: string) => told.filter(({ facts }) => facts["@type"] === type).map(({ facts }) => facts);
const named = (value: unknown) => (value as { name: string }[]).map(({ name }) => name);
const titles = (entries: Iterable<{ data: { title: string } }>) => [...entries].map(({ data }) => data.title);

test("every fact is about the page that it stands on, once a page, and in one vocabulary", () => {
  console.log(`pages that say what they are: ${told.length}`);
  expect(told.length).toBeGreaterThan(40);
  for (const { page, facts } of told) {
    expect(factsOf(page), page.path).toHaveLength(1);
    expect([facts["@context"], facts.url], page.path).toEqual(["https://schema.org", canonical(page)]);
  }
});

test("the guideline and its pages, with all recommendations", () => {
  const [guide] = ofType("Guide");
  const inParts = [...content.page.values()].filter(({ section }) => section !== undefined);
  expect(named(guide?.hasPart).sort()).toEqual(titles(inParts).sort());
  const articles = guide?.hasPart as { hasPart?: unknown }[];
  const recommendations = articles.flatMap(({ hasPart = [] }) => named(hasPart));
  expect(recommendations.sort()).toEqual(titles(content.recommendation.values()).sort());
});

test("every method with steps, every aid, every term", () => {
  const steps = [...content.method.values()].flatMap(({ data }) => ("steps" in data ? [data] : []));
  const howTos = new Map(ofType("HowTo").map((facts) => [facts.name, named(facts.step)]));
  expect(steps.length).toBeGreaterThan(15);
  expect(howTos).toEqual(new Map(steps.map((method) => [method.title, method.steps.map(({ title }) => title)])));
  const aids = [...ofType("LearningResource"), ...ofType("Quiz")];
  expect(aids.map(({ name }) => name).sort()).toEqual(titles(content.aid.values()).sort());
  expect(ofType("Quiz").length).toBeGreaterThan(8);
  const [glossary] = ofType("DefinedTermSet");
  expect(named(glossary?.hasDefinedTerm)).toEqual(titles(content.term.values()));
});

test("every place that they name is there", () => {
  const urls = JSON.stringify(told.map(({ facts }) => facts)).matchAll(/"url":"([^"]+)"/g);
  const paths = [...urls].map(([, url = ""]) => new URL(url));
  const missing = paths.filter(({ pathname, hash }) => {
    const page = pageAt.get(pathname);
    return !page || (hash !== "" && !page.ids.includes(hash.slice(1)));
  });
  console.log(`places in facts: ${paths.length}`);
  expect(paths.length).toBeGreaterThan(250);
  expect(missing.map(String)).toEqual([]);
});

test("the list for search engines holds every page that may be found, and robots are told of it", () => {
  const robots = readFileSync(join(ROOT, "robots.txt"), "utf8");
  const list = new URL(/^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? "").pathname;
  expect(existsSync(join(ROOT, list))).toBe(true);
  const { urlset } = new XMLParser().parse(readFileSync(join(ROOT, list), "utf8")) as {
    urlset: { url: { loc: string }[] };
  };
  const listed = urlset.url.map(({ loc }) => loc);
  const open = pages.filter((page) => meta(page, "robots") !== "noindex" && canonical(page) !== undefined);
  expect(listed.length).toBeGreaterThan(200);
  expect([...listed].sort()).toEqual(open.map(canonical).sort());
});
