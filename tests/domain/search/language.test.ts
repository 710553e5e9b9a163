/** The language of search: symmetric by construction, and without a key that no query can reach. */
import { expect, test } from "vitest";
import { makeIndex } from "../../../src/domain/search/index.ts";
import { readLanguage, stemsOf } from "../../../src/domain/search/language.ts";
import { parse } from "../../../src/domain/search/query.ts";
import { readContent } from "../../../src/reader/read.ts";
import { namesFile, wordsFile } from "../../../src/views/search/names.ts";
import { readThings, readWords } from "../../../src/views/search/things.ts";
import { language } from "./fixture.ts";

const { content } = readContent("content");
const { language: data, ...words } = readWords(wordsFile(content));
const real = readLanguage(data);
const index = makeIndex(readThings(namesFile(content), words), real);
const key = (text: string) => stemsOf(text).join(" ");

test("words of the site find each other, and what is typed finds them but is never looked for", () => {
  const others = (text: string) => language.same.get(key(text))?.map((stems) => stems.join(" "));
  expect(others("overleg")).toEqual([key("vergadering")]);
  expect(others("vergadering")).toEqual([key("overleg")]);
  expect(others("meeting")).toEqual([key("overleg"), key("vergadering")]);
  expect(others("MDO")).toEqual([key("multidisciplinair overleg")]);
  expect(language.same.has(key("team"))).toBe(false);
  expect(language.longest).toBe(2);
});

test("a word in two groups finds the words of both", () => {
  const two = readLanguage({
    groups: [
      { words: ["arts", "dokter"], typed: [] },
      { words: ["arts", "specialist"], typed: [] },
    ],
    ...{ whole: [], light: [], empty: [] },
  });
  expect(two.same.get("arts")).toEqual([stemsOf("dokter"), stemsOf("specialist")]);
});

test("in the real groups every word of the site leads to every other one of its group, both ways", () => {
  let walked = 0;
  for (const { words: members, typed } of data.groups)
    for (const one of [...members, ...typed])
      for (const other of members) {
        if (key(one) === key(other)) continue;
        walked += 1;
        expect(
          real.same.get(key(one))?.map((stems) => stems.join(" ")),
          `${one} → ${other}`,
        ).toContain(key(other));
      }
  expect(walked).toBeGreaterThan(1000);
  expect(data.groups.length).toBeGreaterThanOrEqual(150);
});

test("every word and phrase of the real groups, typed as it stands, is read with the meanings of its group", () => {
  const phrases = data.groups.flatMap((group) => [...group.words, ...group.typed].map((phrase) => ({ phrase, group })));
  expect(phrases.length).toBeGreaterThan(600);
  const lost = phrases.filter(({ phrase, group }) => {
    const wanted = group.words.map(key).filter((one) => one !== key(phrase));
    const meant = parse(index, phrase).flatMap(({ meanings }) => meanings.map(({ stems }) => stems.join(" ")));
    return !wanted.every((one) => meant.includes(one));
  });
  expect(lost.map(({ phrase }) => phrase)).toEqual([]);
});
