import { describe, expect, test } from "vitest";
import { judgedOf, type Passage, type ReadContent, readables, signedBy } from "../../../src/domain/review/passages.ts";
import { readContent } from "../../../src/reader/read.ts";
import type { Reviewed } from "../../../src/schema/common.ts";

const { content } = readContent();
const all = readables(content);
const passages = (of: ReadContent = content) =>
  readables(of).flatMap(({ parts, whole }) => [...parts, whole ?? []].flat());
/** The keys of passages that are not what they were, once this changed a copy of the content. */
function changedBy(change: (copy: ReadContent) => void): string[] {
  const copy = structuredClone(content);
  change(copy);
  const before = new Map(passages().map(({ key, print }) => [key, print]));
  const after = passages(copy);
  expect(after).toHaveLength(before.size);
  return after.flatMap(({ key, print }) => (before.get(key) === print ? [] : key));
}
const need = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("not there");
  return value;
};

test("every statement, every question and outcome of the legal aids, and every other text as a whole", () => {
  const judged = all.flatMap(judgedOf);
  const keys = judged.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.startsWith("law."))).toHaveLength(
    [...content.law.values()].reduce((sum, { data }) => sum + data.statements.length, 0),
  );
  const legal = all.filter(({ kind, parts }) => kind === "aid" && parts.length > 0);
  expect(legal.map(({ id }) => id).every((id) => id.startsWith("beroepsgeheim"))).toBe(true);
  expect(legal).toHaveLength(6);
  expect(keys).toContain("aid.beroepsgeheim-delen.delen-in-principe");
  expect(keys).toContain("page.persoon-centraal");
  expect(keys).toContain("method.oase-model");
  expect(keys.length).toBeGreaterThan(400);
});

describe("a print changes with the words, and with nothing else", () => {
  test("a statement with its text, its certainty and the name of its ground", () => {
    const sw = (copy: ReadContent) => need(copy.law.get("sw-352")).data;
    expect(changedBy((copy) => void (need(sw(copy).statements[0]).text += "!"))).toEqual(["law.sw-352.wie"]);
    expect(changedBy((copy) => void (need(sw(copy).statements[0]).certainty.level = "betwist"))).toEqual([
      "law.sw-352.wie",
    ]);
    expect(changedBy((copy) => void (sw(copy).label = "art. 353"))).toHaveLength(sw(content).statements.length);
  });
  test("a question with where an answer leads, and with it its aid as a whole", () => {
    const changed = changedBy((copy) => {
      const { data } = need(copy.aid.get("beroepsgeheim"));
      if (data.kind === "wegwijzer") need(need(data.questions[0]).answers[0]).to = "elders";
    });
    expect(changed).toHaveLength(2);
    expect(changed).toContain("aid.beroepsgeheim");
  });
  test("a page with a recommendation that stands on it", () => {
    const [id = ""] = content.structure.recommendations["persoon-centraal"] ?? [];
    expect(changedBy((copy) => void (need(copy.recommendation.get(id)).body += "\nMeer."))).toEqual([
      "page.persoon-centraal",
    ]);
  });
  test("not with who signed, nor with what is kept beside the words", () => {
    const by: Reviewed = { on: "2026-11-26", by: "An Jans" };
    expect(
      changedBy((copy) => {
        need(need(copy.law.get("sw-352")).data.statements[0]).reviewed = by;
        const aid = need(copy.aid.get("beroepsgeheim")).data;
        if (aid.kind === "wegwijzer") need(aid.questions[0]).reviewed = by;
        aid.reviewed = by;
        aid.version = "9.9";
        need(copy.page.get("persoon-centraal")).data.keywords.push("woord");
      }),
    ).toEqual([]);
  });
});

test("who signed for other words did not sign for these", () => {
  const by = { on: "2026-11-26", by: "An Jans" };
  const passage = (reviewed: Reviewed | undefined): Passage => ({
    key: "law.a.b",
    path: [],
    print: "0123abcd",
    reviewed,
  });
  expect(signedBy(passage(undefined))).toBeUndefined();
  expect(signedBy(passage("nog niemand"))).toBeUndefined();
  expect(signedBy(passage({ ...by, print: "ffffffff" }))).toBeUndefined();
  expect(signedBy(passage({ ...by, print: "0123abcd" }))?.by).toBe("An Jans");
  expect(signedBy(passage(by))?.by, "by hand, without saying which words").toBe("An Jans");
});
