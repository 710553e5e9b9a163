/** The files of search that a browser gets: they give back what was put in, and they are small. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readContent } from "../../../src/reader/read.ts";
import { searchKinds } from "../../../src/views/search/kinds.ts";
import { namesFile, wordsFile } from "../../../src/views/search/names.ts";
import { isNamed, orderedRecords } from "../../../src/views/search/records.ts";
import { readThings, readWords } from "../../../src/views/search/things.ts";

const { content } = readContent("content");
const records = orderedRecords(content);
const names = namesFile(content);
const words = readWords(wordsFile(content));
const things = readThings(JSON.parse(JSON.stringify(names)) as typeof names, words);

test("each record comes out at its own place, as it went in", () => {
  expect(things).toHaveLength(records.length);
  records.forEach((record, at) => {
    const { kind, href, title, other, words: said, page, prior, kindWord } = things[at] ?? {};
    expect(kind).toBe(record.kind);
    expect(page?.id).toBe(record.page);
    expect(page?.title).toBe(record.page && content.page.get(record.page)?.data.title);
    expect([prior, kindWord]).toEqual([searchKinds[record.kind].prior, searchKinds[record.kind].word]);
    expect({ href, title, other, words: said }).toEqual(
      isNamed(record)
        ? { href: record.href, title: record.title, other: [...record.other], words: [...record.words] }
        : { href: "", title: record.kind === "question" ? record.title : "", other: [], words: [] },
    );
  });
  expect(things.filter(({ href, title }) => href === "" && title !== "").length).toBeGreaterThan(100);
});

test("a file without words gives things without words, and only what suggestions name has its title", () => {
  expect(readThings(names).every((thing) => thing.words.length === 0)).toBe(true);
  expect(readThings(names).every(({ href, title }) => (href === "") === (title === ""))).toBe(true);
});

test("the language goes along, with the words that say nothing", () => {
  expect(words.language.groups).toEqual(content.language.groups);
  expect(words.language.light).toEqual(content.language.light);
  expect(words.language.empty.length).toBeGreaterThan(100);
});

test("the names weigh less than suggestions may, with room for the script", () => {
  const weight = gzipSync(JSON.stringify(names), { level: 9 }).length;
  console.log(
    `names: ${(weight / 1024).toFixed(1)} kB, words: ${(gzipSync(JSON.stringify(words), { level: 9 }).length / 1024).toFixed(1)} kB`,
  );
  expect(weight).toBeLessThan(23 * 1024);
});
