/** What search can find, made from the real content: one record a thing, at an address that exists. */
import { expect, test } from "vitest";
import { checkAddress } from "../../../src/check/check-address.ts";
import { collectAddresses } from "../../../src/check/known-addresses.ts";
import { fixedPages } from "../../../src/model/addresses.ts";
import { readContent } from "../../../src/reader/read.ts";
import { sourceTexts } from "../../../src/views/account.ts";
import { isSelfTest } from "../../../src/views/aid-kind.ts";
import { viewsOf } from "../../../src/views/kinds/index.ts";
import { type SearchKindName, searchKindNames } from "../../../src/views/search/kinds.ts";
import { isNamed, orderedRecords, type SearchRecord } from "../../../src/views/search/records.ts";

const reading = readContent("content");
const { content } = reading;
const records = orderedRecords(content);
const counts = Object.fromEntries(
  searchKindNames.map((kind) => [kind, records.filter((record) => record.kind === kind).length]),
) as Record<SearchKindName, number>;

test("each thing of the content is one record", () => {
  const aids = [...content.aid.values()].map(({ data }) => data);
  const parts = aids.filter(({ id }) => !isSelfTest(id)).flatMap((aid) => viewsOf(aid).searched(aid));
  const partsOf = (kind: SearchKindName) => parts.filter((part) => part.kind === kind).length;
  // A page with an address of its own among the fixed ones is one thing.
  const sites = new Set([
    ...fixedPages().map(({ href }) => href),
    ...[...content.sitePage.keys()].map(
      (id) => records.find(({ title }) => title === content.sitePage.get(id)?.data.title)?.href,
    ),
  ]);
  expect(counts).toEqual({
    page: content.page.size,
    recommendation: content.recommendation.size,
    aid: aids.filter(({ id }) => !isSelfTest(id)).length,
    selfTest: aids.filter(({ id }) => isSelfTest(id)).length,
    method: content.method.size,
    casus: content.casus.size,
    term: content.term.size,
    law: content.law.size,
    source: content.source.size + sourceTexts(content).length,
    ...{ question: partsOf("question"), outcome: partsOf("outcome"), card: partsOf("card"), site: sites.size },
  });
  console.log(
    `search: ${records.length} records (${searchKindNames.map((kind) => `${kind} ${counts[kind]}`).join(", ")})`,
  );
  expect(records.length).toBeGreaterThan(850);
});

test("every kind of aid has parts that search finds, each with a title and text of its own", () => {
  const kinds = new Set<string>();
  let walked = 0;
  for (const { data } of content.aid.values())
    for (const { id, title, sentence, text } of viewsOf(data).searched(data)) {
      kinds.add(data.kind);
      walked += 1;
      for (const one of [id, title, sentence, text]) expect(one.trim(), `${data.id} ${id}`).not.toBe("");
    }
  expect([...kinds].sort()).toEqual(["kaarten", "keuzetabel", "wegwijzer", "zelfscan"]);
  expect(walked).toBeGreaterThan(300);
});

test("every record leads to an address of the site, and no two to the same", () => {
  const addresses = collectAddresses(reading);
  expect(records.flatMap(({ href }) => checkAddress(href, addresses)?.message ?? [])).toEqual([]);
  expect(new Set(records.map(({ href }) => href)).size).toBe(records.length);
});

test("every record has its own title, and one sentence on one line", () => {
  for (const { title, sentence, href } of records) {
    expect(title.trim(), href).not.toBe("");
    expect(sentence.trim(), href).not.toBe("");
    expect(sentence, href).not.toContain("\n");
  }
  // Within a kind a title may stand twice only where two sources or aids have the same.
  const own = ["page", "recommendation", "aid", "selfTest", "method", "casus", "term", "law"];
  const titles = records.filter(({ kind }) => own.includes(kind)).map(({ kind, title }) => `${kind}: ${title}`);
  expect(titles.filter((one, at) => titles.indexOf(one) !== at)).toEqual([]);
});

/** Words with a capital or a mark in their middle: names and addresses, and nothing else. */
const NAMES =
  /^\W*(?:https?:|github\.com|tinyurl\.com|\S+\.(?:be|com|nl|nu|net)\b|(?:McClelland|ChatGPT|OpenAI|DenK|BelRAI|CoZo|BibTeX|JavaScript|iPhone|iPad|sw\.js|BeSWIC|GwH|ZonMw|DataverseNL|eHealth|eHealthConsent|tZitemzo|Ger\.W|W\.N\.M)\b|Sociaal\.Net)/i;

test("no words run together, and no markup is left", () => {
  const texts = records.flatMap(({ title, sentence, text }) => [title, sentence, text]);
  const glued = texts.flatMap((text) => text.match(/\S*(?:\p{Ll}\p{Lu}|\p{L}[.!?:;,]\p{L})\S*/gu) ?? []);
  expect(glued.length).toBeGreaterThan(20); // names: the look works
  expect([...new Set(glued)].filter((word) => !NAMES.test(word))).toEqual([]);
  expect(texts.filter((text) => /<\/?\w|\*\*|\]\(|\bundefined\b|\[object/.test(text))).toEqual([]);
});

test("named things come first, so that places are the same in every file of search", () => {
  const firstUnnamed = records.findIndex((record) => !isNamed(record));
  expect(firstUnnamed).toBeGreaterThan(350);
  expect(records.slice(firstUnnamed).some(isNamed)).toBe(false);
});

test("likely questions are words for what they lead to", () => {
  const of = new Map(records.map((record): [string, SearchRecord] => [record.href, record]));
  const asked = content.questions.questions.filter(({ to }) => of.has(to));
  expect(asked.length).toBeGreaterThan(10);
  for (const { text, to } of asked) expect(of.get(to)?.words).toContain(text);
});
