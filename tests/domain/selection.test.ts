/** A selection: adding, ordering, taking out, and what was kept of it, whatever stands there. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addParts,
  emptySelection,
  keyOf,
  known,
  MOST,
  movePart,
  partKinds,
  partOf,
  readSelection,
  removePart,
  type Selection,
  writeSelection,
} from "../../src/domain/selection.ts";
import { tidy } from "../../src/domain/draaiboek.ts";

const names = ["oase-model", "oma", "lsd", "delen-in-principe"];
const key = fc
  .tuple(fc.constantFrom(...partKinds), fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }))
  .map(([kind, ids]) => keyOf(kind, ...ids));
const aSelection: fc.Arbitrary<Selection> = fc.record({
  title: fc.string({ unit: "grapheme" }).map(tidy),
  keys: fc.uniqueArray(key, { maxLength: MOST }),
});
const all = () => true;

test("a key says of what kind it is, and which part", () => {
  expect(partOf("a.stem-participatie-af")).toEqual({ kind: "recommendation", id: "stem-participatie-af" });
  expect(partOf("u.beroepsgeheim-delen.delen-in-principe")).toEqual({ kind: "outcome", id: "delen-in-principe" });
  for (const wrong of ["", "a", "a.", "x.oase-model", "toString.oase-model"])
    expect(partOf(wrong), wrong).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => void partOf(text)));
});

test("what is added stands at the end, once, in the order in which it was added", () => {
  fc.assert(
    fc.property(aSelection, fc.array(key), (selection, more) => {
      const { title, keys } = addParts(selection, more);
      expect(title).toBe(selection.title);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.slice(0, selection.keys.length)).toEqual(selection.keys);
      expect(new Set(keys)).toEqual(new Set([...selection.keys, ...more]));
    }),
  );
});

test("a selection holds no more than it can print as one document", () => {
  const many = Array.from({ length: MOST + 5 }, (_, at) => keyOf("method", `m${at}`));
  expect(addParts(emptySelection, many).keys).toEqual(many.slice(0, MOST));
  expect(known(many, all)).toEqual({ keys: many.slice(0, MOST), lost: 0 });
});

test("moving a part changes places alone, and back is as it was", () => {
  const three = { title: "", keys: ["m.a", "m.b", "m.c"] };
  expect(movePart(three, "m.a", 1).keys).toEqual(["m.b", "m.a", "m.c"]);
  expect(movePart(three, "m.c", -2).keys).toEqual(["m.c", "m.a", "m.b"]);
  for (const [one, by] of [
    ["m.a", -1],
    ["m.c", 1],
    ["m.x", 1],
  ] as const)
    expect(movePart(three, one, by)).toEqual(three);
  fc.assert(
    fc.property(aSelection, key, fc.constantFrom(-1, 1), (selection, one, by) => {
      const moved = movePart(selection, one, by);
      expect(moved.keys.toSorted()).toEqual(selection.keys.toSorted());
      if (moved !== selection) expect(movePart(moved, one, -by)).toEqual(selection);
    }),
  );
});

test("what is taken out is gone, and the rest stays in order", () => {
  expect(removePart({ title: "Wijkteam", keys: ["m.a", "m.b", "m.c"] }, "m.b")).toEqual({
    title: "Wijkteam",
    keys: ["m.a", "m.c"],
  });
});

test("what is kept comes back as it was", () => {
  fc.assert(
    fc.property(aSelection, (selection) => {
      expect(readSelection(writeSelection(selection), all)).toEqual({ selection, lost: 0 });
    }),
  );
});

test("what the site no longer knows falls out of what was kept, and is counted", () => {
  const text = writeSelection({ title: "Wijkteam", keys: ["m.a", "m.weg", "m.b"] });
  expect(readSelection(text, (one) => one !== "m.weg")).toEqual({
    selection: { title: "Wijkteam", keys: ["m.a", "m.b"] },
    lost: 1,
  });
});

test("whatever else stands there is read as nothing, and never throws", () => {
  for (const text of ["", "{", "null", "[]", '"m.a"', '{"v":2,"title":"","keys":[]}', '{"v":1,"title":3,"keys":[]}'])
    expect(readSelection(text, all), text).toBeUndefined();
  expect(readSelection('{"v":1,"title":"","keys":["m.a",3,null,"m.a"]}', all)).toEqual({
    selection: { title: "", keys: ["m.a"] },
    lost: 2,
  });
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSelection(text, all)));
});
