import fc from "fast-check";
import { expect, test } from "vitest";
import { addNames, again, leave, type Round, toggle, waiting } from "../../src/domain/round.ts";

const round = addNames([], "An, Bo; Cem\nFatima").round;

test("names are read from one line, with commas, semicolons or lines between them", () => {
  expect(round.map(({ name }) => name)).toEqual(["An", "Bo", "Cem", "Fatima"]);
  expect(waiting(round)).toEqual(["An", "Bo", "Cem", "Fatima"]);
});

test("whoever is there already is handed back, and so is what is no name", () => {
  const long = "x".repeat(41);
  const added = addNames(round, `an,  Jan   Peeters ,, ${long}, `);
  expect(added.refused).toEqual(["an", long]);
  expect(added.round.at(-1)).toEqual({ name: "Jan Peeters", spoke: false });
  expect(added.round).toHaveLength(5);
});

test("sixty people fit at the table", () => {
  const names = Array.from({ length: 61 }, (_, at) => `p${at}`).join();
  expect(addNames([], names)).toMatchObject({ refused: ["p60"] });
});

test("who spoke is no longer waited for, and a press by mistake is taken back", () => {
  const spoken = toggle(round, "Bo");
  expect(waiting(spoken)).toEqual(["An", "Cem", "Fatima"]);
  expect(toggle(spoken, "Bo")).toEqual(round);
});

test("a new round has the same people, and nobody has spoken", () => {
  expect(again(toggle(toggle(round, "An"), "Cem"))).toEqual(round);
});

test("who leaves is not waited for", () => {
  expect(waiting(leave(round, "An"))).toEqual(["Bo", "Cem", "Fatima"]);
});

test("whatever is typed, names are whole, each once, and nobody is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 30 }), (texts) => {
      let table: Round = [];
      for (const text of texts) {
        const added = addNames(table, text);
        expect(added.round.slice(0, table.length)).toEqual(table);
        table = added.round;
      }
      const names = table.map(({ name }) => name);
      expect(new Set(names.map((name) => name.toLocaleLowerCase("nl"))).size).toBe(names.length);
      for (const name of names) expect(name === name.trim() && name.length > 0 && name.length <= 40).toBe(true);
    }),
  );
});
