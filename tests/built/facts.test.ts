/** What pages tell machines: JSON-LD that reads back and says what the content says, the list of pages, and where it stands. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { toString } from "hast-util-to-string";
import { expect, test } from "vitest";
import { absolute, address, addressOfEntry, type Standing } from "../../src/model/addresses.ts";
import type { RegistryName } from "../../src/model/content.ts";
import { readContent } from "../../src/reader/read.ts";
import { hasExercises } from "../../src/views/course/question.ts";
import { readBack, type Thing } from "./linked-data.ts";
import { attribute, canonical, meta, ORIGIN, type Page, pageAt, pages, ROOT, tagged } from "./pages.ts";

interface Facts {
  "@context": string;
  url: string;
}
const { content } = readContent();
const factsOf = (page: Page): Facts[] =>
  tagged(page, "script")
    .filter((script) => attribute(script, "type") === "application/ld+json")
    .map((script) => JSON.parse(toString(script)) as Facts);
const told = pages.flatMap((page) => factsOf(page).map((facts) => ({ page, facts })));
const read = await Promise.all(told.map(async ({ page, facts }) => ({ page, facts, ...(await readBack(facts)) })));
const all = read.flatMap(({ things }) => things);
const ofType = (type: string) => all.filter((thing) => thing.type === type);
const one = (thing: Thing, property: string) => thing.values(property).join("|");
/** Things by what they are called and where they stand, in the order in which they are said. */
const named = (things: readonly Thing[] = []) => things.map((thing) => `${one(thing, "name")} ${one(thing, "url")}`);

const at = (path: string) => absolute(path, ORIGIN);
const inContent = (kind: RegistryName, entries: Iterable<Standing & { data: { title: string } }>) =>
  [...entries].map((entry) => `${entry.data.title} ${at(addressOfEntry(kind, entry, content.page) ?? "")}`);
const aids = [...content.aid.values()];
const quizzes = aids.filter(({ data }) => hasExercises(data));
const lessons = aids.filter((aid) => !quizzes.includes(aid));
const methods = [...content.method.values()].flatMap(({ id, data }) => ("steps" in data ? [{ ...data, id }] : []));
const stepsOf = ({ id, steps }: (typeof methods)[number]) =>
  steps.map((step) => `${step.title} ${at(`${address.method(id)}#${step.id}`)}`);
const chapters = [...content.page.values()].filter(({ section }) => section !== undefined);
const adviceOf = (id: string) => [...content.recommendation.values()].filter(({ section }) => section === id);

/** Everything that pages say is there, by its type in schema.org: as many, with those names, at those addresses. */
const wanted: { [type: string]: string[] } = {
  Guide: [`${content.site.name} ${at(address.guideline)}`],
  Organization: [`${content.site.publisher} `],
  Article: inContent("page", chapters),
  Recommendation: inContent("recommendation", content.recommendation.values()),
  HowTo: methods.map(({ id, title }) => `${title} ${at(address.method(id))}`),
  HowToStep: methods.flatMap(stepsOf),
  DefinedTermSet: [`Begrippen ${at(address.terms)}`],
  DefinedTerm: inContent("term", content.term.values()),
  LearningResource: inContent("aid", lessons),
  Quiz: inContent("aid", quizzes),
};

/** How many statements a block makes, as it is written: one a value, its type among them. */
const statementsIn = (value: unknown): number =>
  Object.entries(value as object)
    .filter(([name]) => name !== "@context")
    .flatMap(([, values]) => [values].flat())
    .reduce<number>((sum, one) => sum + 1 + (typeof one === "object" ? statementsIn(one) : 0), 0);

test("every fact is about the page that it stands on, once a page, and in one vocabulary", () => {
  console.log(`pages that say what they are: ${told.length}`);
  expect(told.length).toBeGreaterThan(40);
  for (const { page, facts } of told) {
    expect(factsOf(page), page.path).toHaveLength(1);
    expect([facts["@context"], facts.url], page.path).toEqual(["https://schema.org", canonical(page)]);
  }
});

test("another library reads every statement, and finds what the content holds: as many of each type, by name and address", () => {
  const count = Object.fromEntries(Object.entries(wanted).map(([type, { length }]) => [type, length]));
  const statements = read.reduce((sum, one) => sum + one.statements, 0);
  console.log({ statements, ...count });
  for (const { page, facts, statements } of read) expect(statements, page.path).toBe(statementsIn(facts));
  expect(statements).toBeGreaterThan(1400);
  for (const [type, least] of Object.entries({
    Recommendation: 39,
    HowTo: 16,
    HowToStep: 60,
    DefinedTerm: 100,
    Quiz: 9,
  }))
    expect(count[type], type).toBeGreaterThanOrEqual(least);
  expect([...new Set(all.map(({ type }) => type))].sort()).toEqual(Object.keys(wanted).sort());
  for (const [type, entries] of Object.entries(wanted))
    expect(named(ofType(type)).sort(), type).toEqual(entries.sort());
});

test("each recommendation is said of its own page, each step of its own method, each word of the glossary", () => {
  const [guide] = ofType("Guide");
  expect(named(guide?.things("hasPart")).sort()).toEqual(inContent("page", chapters).sort());
  expect(guide?.things("publisher").map((thing) => one(thing, "name"))).toEqual([content.site.publisher]);
  const parts = new Map(ofType("Article").map((thing) => [one(thing, "url"), named(thing.things("hasPart")).sort()]));
  for (const page of chapters)
    expect(parts.get(at(addressOfEntry("page", page, content.page) ?? "")), page.id).toEqual(
      inContent("recommendation", adviceOf(page.id)).sort(),
    );
  const steps = new Map(ofType("HowTo").map((thing) => [one(thing, "url"), named(thing.things("step"))]));
  expect(steps).toEqual(new Map(methods.map((method) => [at(address.method(method.id)), stepsOf(method)])));
  expect(named(ofType("DefinedTermSet").flatMap((set) => set.things("hasDefinedTerm")))).toEqual(
    inContent("term", content.term.values()),
  );
});

test("of each aid what one learns with it, how long it takes, its version and the day of that", () => {
  const found = new Map([...ofType("LearningResource"), ...ofType("Quiz")].map((thing) => [one(thing, "url"), thing]));
  expect(found.size).toBe(aids.length);
  for (const { id, data } of aids) {
    const thing = found.get(at(address.aid(id)));
    const last = data.changes
      .map(({ on }) => on)
      .sort()
      .at(-1);
    const told = {
      teaches: data.lesson.learn,
      timeRequired: `PT${data.minutes.value}M`,
      version: data.version,
      dateModified: last,
      isAccessibleForFree: "true",
      description: data.summary,
    };
    for (const [property, value] of Object.entries(told))
      expect(thing?.values(property), `${id} ${property}`).toEqual([value]);
  }
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
