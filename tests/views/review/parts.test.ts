import { expect, test } from "vitest";
import { judgedOf, readables, restsOnLaw } from "../../../src/domain/review/passages.ts";
import { readContent } from "../../../src/reader/read.ts";
import { lawKinds } from "../../../src/schema/law.ts";
import { wholeGuideline } from "../../../src/views/guideline.ts";
import { reviewOf, reviewParts } from "../../../src/views/review/parts.ts";

const { content } = readContent();
const parts = reviewParts(content);
const rows = parts.flatMap(({ groups }) => groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows)));

test("everything that can be judged stands on one page, once, in the words that it is judged by", () => {
  const judged = readables(content).flatMap(judgedOf);
  const named = (list: readonly { key: string; print: string }[]) =>
    list.map(({ key, print }) => `${key} ${print}`).sort();
  expect(named(rows)).toEqual(named(judged));
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(judged.length);
});

test("the law comes first, then the aids that rest on it, then all else; in each most doubt first", () => {
  expect(parts.map(({ id }) => id)).toEqual([
    "wetgeving",
    ...content.structure.aids
      .flatMap(({ entries }) => entries)
      .filter((id) => {
        const aid = content.aid.get(id)?.data;
        return aid && restsOnLaw(aid);
      }),
    "teksten",
  ]);
  const doubted = parts.filter(({ id }) => id !== "teksten");
  expect(doubted).toHaveLength(7);
  for (const { groups } of doubted) {
    const order = groups.map(({ id }) => ["p-te-verifieren", "p-betwist", "p-vast"].indexOf(id));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

test("pages stand in the order of the guideline, legal grounds with the articles first", () => {
  const pages = rows.filter(({ key }) => key.startsWith("page.")).map(({ key }) => key.slice("page.".length));
  expect(pages).toEqual(wholeGuideline(content).flatMap((part) => part.pages.map(({ id }) => id)));
  expect(pages.length).toBeGreaterThan(20);
  const groups = parts.find(({ id }) => id === "wetgeving")?.groups ?? [];
  expect(groups).toHaveLength(3);
  for (const { blocks } of groups) {
    const kinds = blocks.map(({ law }) => lawKinds.findIndex((kind) => kind === law?.kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(kinds[0]).toBe(0);
  }
});

test("a passage of an aid has its words, its ground and how sure it is", () => {
  const legal = rows.filter(({ key }) => key.startsWith("aid.beroepsgeheim"));
  expect(legal.length).toBeGreaterThan(100);
  for (const { key, sections, certainty, ground } of legal) {
    expect(sections.length, key).toBeGreaterThan(0);
    expect([key, certainty?.level, ground?.origin]).not.toContain(undefined);
  }
  const outcome = legal.find(({ key }) => key === "aid.beroepsgeheim-delen.delen-in-principe");
  expect(outcome?.sections.at(-1)?.title).toMatch(/^Langs \d+ weg(en)? kom je hier$/);
  const question = legal.find(({ key }) => key === "aid.beroepsgeheim.nu-gevaar");
  expect(question?.sections.at(-1)?.lines[0]).toContain(" → ");
});

test("an aid is read over part by part where it rests on the law, and as a whole elsewhere", () => {
  const at = (id: string) => {
    const aid = content.aid.get(id)?.data;
    return aid && reviewOf(aid);
  };
  expect(at("beroepsgeheim-delen")).toBe("/nalezen/beroepsgeheim-delen/");
  expect(at("luistertechnieken")).toBe("/nalezen/teksten/");
});
