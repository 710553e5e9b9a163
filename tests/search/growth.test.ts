/** The site that grew is five times as large, keeps what it had, and says each thing in its own words. */
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { isNamed, orderedRecords } from "../../src/views/search/records.ts";
import { grown } from "./growth.ts";

const records = orderedRecords(readContent("content").content);
const five = grown(records, 5);

test("five times the records, each at its own address, the named ones first", () => {
  expect(records.length).toBeGreaterThan(850);
  expect(five).toHaveLength(records.length * 5);
  expect(new Set(five.map(({ href }) => href)).size).toBe(five.length);
  const first = five.findIndex((record) => !isNamed(record));
  expect(five.slice(first).some(isNamed)).toBe(false);
  for (const record of records) expect(five).toContain(record);
});

test("a copy has words of its own, and the same ones every time", () => {
  const words = (list: typeof five) =>
    new Set(list.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{6,}/gu) ?? []));
  const [before, after] = [words(records).size, words(five).size];
  expect(after / before).toBeGreaterThan(1.8);
  expect(grown(records, 5)).toEqual(five);
});
