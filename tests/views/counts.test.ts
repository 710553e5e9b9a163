import { expect, test } from "vitest";
import { registries, registryNames } from "../../src/model/registries.ts";
import { amountOf, listedCounts, siteCounts } from "../../src/views/counts.ts";
import { smallContent } from "./content-fixture.ts";

const content = smallContent();

test("everything is counted in the content itself", () => {
  expect(siteCounts(content)).toMatchObject({
    entries: { page: 5, recommendation: 2, aid: 3, method: 1, casus: 1, term: 1, law: 3, contact: 2, figure: 0 },
    ...{ questions: 2, answers: 5, outcomes: 3, cards: 2, exercises: 1, statements: 3 },
    ...{ reviewable: 9, reviewed: 0 },
  });
  expect(Object.keys(siteCounts(content).rules)).toEqual(["wegwijzer", "kaarten", "keuzetabel", "zelfscan"]);
});

test("the list to read names every registry that is counted, once, and what stands inside it after it", () => {
  const names = listedCounts(content).map(([what]) => what);
  const counted = registryNames.flatMap((registry) => registries[registry].counted ?? []);
  expect(counted.length).toBeGreaterThan(5);
  expect(names.filter((name) => counted.includes(name))).toEqual(counted);
  expect(new Set(names).size).toBe(names.length);
  expect(names.indexOf("Uitspraken over die gronden")).toBe(names.indexOf("Wettelijke gronden") + 1);
  expect(names.indexOf("Vragen in de wegwijzers")).toBe(names.indexOf("Hulpmiddelen") + 1);
});

test("a text counts by the plural of a registry, or by one of the other names", () => {
  const names = ["aanbevelingen", "hulpmiddelen", "items", "na te lezen teksten", "nagelezen teksten"];
  expect(names.map((name) => amountOf(content, name))).toEqual([2, 3, content.inventory.length, 9, 0]);
  expect(() => amountOf(content, "olifanten")).toThrow("De site telt geen olifanten");
});
