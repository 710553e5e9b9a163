import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { catalogueCounts, cardSize, needGroups, toolEntries } from "../../src/views/catalogue.ts";
import { pictogramOfMethod } from "../../src/views/art/method-pictograms.ts";
import { stepTexts, wordsOf } from "../../src/views/methods.ts";
import { toolBoxes } from "../../src/views/uses.ts";

const { content } = readContent("content");
const groups = needGroups(content);
const all = groups.flatMap(({ runnable, described, named }) => [...runnable, ...described, ...named]);

test("every method stands in the catalogue once, and every box about another tool too", () => {
  const ids = all.map(({ data }) => data.id);
  expect(ids.length).toBeGreaterThan(70);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual([...content.method.keys()].sort());
  expect(toolEntries(content).map(({ data }) => data.href)).toEqual(toolBoxes(content).map(({ href }) => href));
});

test("each can be chosen by its own goal and by every other goal that it serves", () => {
  let more = 0;
  for (const { id, runnable, described, named } of groups)
    for (const { data, facets } of [...runnable, ...described, ...named]) {
      expect(facets.doel, data.id).toContain(id);
      more += (facets.doel?.length ?? 0) - 1;
    }
  expect(more).toBeGreaterThan(20);
});

test("time, group and steps belong to methods with steps alone", () => {
  for (const { data, facets } of all) {
    const runs = data.size === "met-stappen";
    expect([facets.tijd !== undefined, facets.groep !== undefined, facets.stappen !== undefined]).toEqual([
      runs,
      runs,
      runs,
    ]);
    expect(facets.principe).toEqual(data.principles);
  }
});

test("the counts are those of what is shown", () => {
  const counts = catalogueCounts(content);
  expect(counts["met-stappen"] + counts.beschreven + counts.genoemd).toBe(content.method.size);
  expect(counts["met-stappen"]).toBe(groups.flatMap(({ runnable }) => runnable).length);
  expect(counts.elders).toBe(toolBoxes(content).length);
});

test("each method with steps has a pictogram that no other has", () => {
  const runnable = groups.flatMap((group) => group.runnable);
  expect(runnable.length).toBeGreaterThan(15);
  expect(new Set(runnable.map(({ pictogram }) => pictogram)).size).toBe(runnable.length);
  expect(Object.keys(pictogramOfMethod).sort()).toEqual(runnable.map(({ data }) => data.id).sort());
});

test("the more words on a card, the smaller they are set", () => {
  const order = ["large", "medium", "small", "smallest"];
  const cards = groups.flatMap(({ runnable }) => runnable.map(({ data }) => data));
  const letters = ({ summary, steps, materials }: (typeof cards)[number]) =>
    [summary, ...materials.map(wordsOf), ...steps.flatMap(stepTexts)].join(" ").length;
  const [least, most] =
    [cards.toSorted((a, b) => letters(a) - letters(b))].map((list) => [list[0], list.at(-1)])[0] ?? [];
  expect(least && cardSize(least)).toBe("large");
  expect(most && cardSize(most)).toBe("smallest");
  expect(new Set(cards.map(cardSize)).size).toBe(order.length);
});
