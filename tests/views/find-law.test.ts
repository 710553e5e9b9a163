import { describe, expect, test } from "vitest";
import { findLaws } from "../../src/views/find-law.ts";

const laws = [
  { id: "oud", name: "Iets anders", text: "Hier staat art. 458 in de uitleg." },
  { id: "geheim", name: "art. 352 Sw. (vóór 1 september 2026: art. 458) Beroepsgeheim", text: "Je zwijgt." },
  { id: "recht", name: "art. 353, § 1 Sw. (vóór 1 september 2026: art. 458bis) Spreekrecht", text: "Toestemming." },
];
const ids = (query: string) => findLaws(query, laws).map(({ id }) => id);

describe("findLaws", () => {
  test("an old number and a new one find the same article, before texts that mention it", () => {
    expect(ids("458")).toEqual(["geheim", "recht", "oud"]); // 458bis too
    expect(ids("352")).toEqual(["geheim"]);
    expect(ids("art. 458bis")).toEqual(["recht"]);
  });
  test("a number is whole: 45 is not in 458", () => {
    expect(ids("45")).toEqual([]);
  });
  test("the beginning of a word is enough, accents and capitals do not matter", () => {
    expect(ids("TOESTEM")).toEqual(["recht"]);
    expect(ids("voor beroeps")).toEqual(["geheim"]);
  });
  test("every word has to fit; nothing asked is nothing found", () => {
    expect(ids("beroepsgeheim toestemming")).toEqual([]);
    expect(ids("  ")).toEqual([]);
    expect(ids("artikel")).toEqual([]);
    expect(ids("(*+?")).toEqual([]);
  });
});
