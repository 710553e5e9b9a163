import { expect, test } from "vitest";
import { courseFiles } from "../../../src/views/course/files.ts";
import { courseMaterials } from "../../../src/views/course/materials.ts";
import { scormPackages } from "../../../src/views/course/scorm.ts";
import { content } from "./sets.ts";

const materials = courseMaterials(content);

test("every aid is there once, those with a package first", () => {
  const ids = materials.map(({ aid }) => aid.id);
  expect(ids.toSorted()).toEqual([...content.aid.keys()].sort());
  expect(new Set(ids).size).toBe(ids.length);
  const packs = materials.flatMap(({ pack }) => pack ?? []);
  expect(packs).toEqual(scormPackages(content));
  expect(materials.slice(0, packs.length).every(({ pack }) => pack)).toBe(true);
});

test("what belongs to an aid stands with that aid, and nothing of one aid stands nowhere", () => {
  for (const { aid, pack, bank } of materials) {
    expect([aid.id, undefined]).toContain(bank?.id);
    expect([aid, undefined]).toContain(pack?.aid);
    if (aid.sensitive) expect(pack).toBeUndefined();
  }
  const own = materials.flatMap(({ bank }) => (bank ? Object.values(bank.files).map(({ href }) => href) : []));
  const all = courseFiles(content).map(({ href }) => href);
  expect(all.filter((href) => !own.includes(href) && !/^\/cursus\/(vragenbank|richtlijn)-/.test(href))).toEqual([]);
  expect(own).toHaveLength(9 * 5);
});
