/** Reads content/ as it is, and says how much it walked: a reader that finds nothing finds nothing wrong either. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { registryNames, registries } from "../../src/model/registries.ts";
import { readContent } from "../../src/reader/read.ts";

const reading = readContent("content");
const files = readdirSync("content", { recursive: true, encoding: "utf8" });

test.each(registryNames)("reads every file of kind %s", (kind) => {
  const { folder, format } = registries[kind];
  const expected = files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(`.${format}`)).sort();
  const read = reading.documents.filter((document) => document.kind === kind).map(({ file }) => file);
  expect(expected.length).toBeGreaterThan(0);
  expect(read.map((file) => file.slice("content/".length)).sort()).toEqual(expected);
  expect(reading.content[kind].size).toBe(expected.length);
});

test("reads the whole inventory", () => {
  expect(reading.content.inventory).toHaveLength(1148);
});

test("the eight principles and their thirty recommendations are there", () => {
  const pages = [...reading.content.page.values()].filter(({ section }) => section === "principes").map(({ id }) => id);
  const own = [...reading.content.recommendation.values()].filter(({ section = "" }) => pages.includes(section));
  expect(pages).toHaveLength(8);
  expect(own).toHaveLength(30);
});
