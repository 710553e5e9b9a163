/** Whoever types what a thing is called finds it first: every title that stands on the site, and every article of law. */
import { expect, test } from "vitest";
import { makeIndex, telling } from "../../../src/domain/search/index.ts";
import { readLanguage } from "../../../src/domain/search/language.ts";
import { makeSearch } from "../../../src/domain/search/search.ts";
import { readContent } from "../../../src/reader/read.ts";
import { namesFile, wordsFile } from "../../../src/views/search/names.ts";
import { orderedRecords } from "../../../src/views/search/records.ts";
import { readThings, readWords } from "../../../src/views/search/things.ts";

const { content } = readContent();
const records = orderedRecords(content);
const { language: data, ...words } = readWords(wordsFile(content, records));
const language = readLanguage(data);
// Running text is left out: it counts far less than a name.
const search = makeSearch(makeIndex(readThings(namesFile(content, records), words), language), () =>
  Promise.resolve(new Map()),
);
const firstFor = async (query: string) => (await search(query)).hits[0];

/** Two things of one title are told apart by their kind: either may stand first. */
const alike = (title: string) => telling(title, language).join(" ");

test.each([
  ["recommendation", 39],
  ["method", 70],
  ["term", 100],
  ["aid", 15],
  ["selfTest", 8],
  ["law", 80],
] as const)("the title of each %s finds it first, by name, and it has a sentence to show", async (kind, least) => {
  const own = records.map((record, at) => ({ ...record, at })).filter((record) => record.kind === kind);
  expect(own.length).toBeGreaterThanOrEqual(least);
  for (const { title, sentence, at } of own) {
    const first = await firstFor(title);
    const isItself = first?.at === at || alike(first?.thing.title ?? "") === alike(title);
    expect([isItself, first?.named], `${title}: ${first?.thing.title}`).toEqual([true, true]);
    expect(sentence, title).not.toBe("");
  }
});

/** How an article is called: its number or two, a part of it, and the code in which it stands, where that is said. */
const ARTICLE = /^art\. (\d[\da-z/]*)(?:(?:-| en )(\d[\da-z/]*))?(?:, (?:§ \d+|\d+°))?(?: (\D.*))?$/;
const articles = records.flatMap(({ kind, title, other }, at) =>
  kind !== "law"
    ? []
    : [title, ...other].flatMap((name) => {
        const [, one, second, code = ""] = ARTICLE.exec(name) ?? [];
        return [one, second].flatMap((number) => (number === undefined ? [] : { at, number, code }));
      }),
);

/** How people write it; most leave the code out, or the word. */
const FORMS = [
  (number: string, code: string) => `artikel ${number} ${code}`.trim(),
  (number: string, code: string) => `art. ${number} ${code}`.trim(),
  (number: string) => `artikel ${number}`,
  (number: string) => `art. ${number}`,
  (number: string) => number,
];

test("each article of law is the answer to its number, with its code and without", async () => {
  for (const { number, code } of articles)
    for (const form of FORMS) {
      const query = form(number, code);
      const first = await firstFor(query);
      const fits = articles.filter((one) => one.number === number && (!query.includes(code) || one.code === code));
      expect(
        fits.map(({ at }) => at),
        query,
      ).toContain(first?.at);
      expect(first?.named, `${query}: with its sentence`).toBe(true);
    }
  expect(new Set(articles.map(({ number, code }) => `${number} ${code}`)).size).toBeGreaterThanOrEqual(30);
  console.log(`${articles.length} articles by number, in ${FORMS.length} forms`);
});
