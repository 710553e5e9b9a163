import fc from "fast-check";
import { expect, test } from "vitest";
import { BEFORE, CLOSING } from "../../src/domain/talk.ts";
import { isNoted, type Notes, talkSheet, talkText } from "../../src/views/talk-sheet.ts";
import { aTalk } from "../widgets/aids.ts";

const aid = aTalk();
const notes: Notes = {
  [BEFORE]: { what: "We vertellen niets over personen.", who: "" },
  bereik: { what: "- Bellen mag tot 17 uur\n\n  Mailen mag altijd  ", who: "An: nummers doorgeven" },
};

test("what was agreed stands by theme, one agreement a line, with who takes what", () => {
  expect(talkSheet(aid.talk, ["bereik"], notes)).toEqual({
    parts: [
      { id: BEFORE, title: "Over dit gesprek", agreed: ["We vertellen niets over personen."], who: "" },
      {
        ...{ id: "bereik", title: "Thema bereik", who: "An: nummers doorgeven" },
        agreed: ["Bellen mag tot 17 uur", "Mailen mag altijd"],
      },
    ],
    left: ["Thema waarden"],
  });
});

test("a chosen theme without notes says so, and a theme with notes stays when it is no longer chosen", () => {
  const sheet = talkSheet(aid.talk, ["waarden"], notes);
  expect(sheet.parts.map(({ id, agreed }) => [id, agreed.length])).toEqual([
    [BEFORE, 1],
    ["bereik", 2],
    ["waarden", 0],
  ]);
  expect(sheet.left).toEqual([]);
});

test("the text to take along: day, table, every theme, what was left, the aid and its address", () => {
  const sheet = talkSheet(aid.talk, ["bereik"], { ...notes, [CLOSING]: { what: "Volgende keer: waarden", who: "" } });
  expect(talkText(aid, sheet, "2026-11-26", " huisarts en thuisverpleging ")).toMatchInlineSnapshot(`
    "Onze afspraken
    Besproken op 26 november 2026
    Aan tafel: huisarts en thuisverpleging

    Over dit gesprek
    - We vertellen niets over personen.

    Thema bereik
    - Bellen mag tot 17 uur
    - Mailen mag altijd
    Wie: An: nummers doorgeven

    Afronding
    - Volgende keer: waarden

    Niet besproken
    - Thema waarden

    Proef
    https://pris.example/hulpmiddelen/proef-gesprek/
    "
  `);
});

test("nothing that somebody noted is lost on the way to the text", () => {
  const line = fc
    .string({ unit: fc.constantFrom("a", "b", "é", " ", "1"), minLength: 1 })
    .map((text) => `x${text.trim()}`);
  const note = fc.record({ what: fc.array(line).map((all) => all.join("\n")), who: line });
  const all = fc.dictionary(fc.constantFrom("bereik", "waarden", BEFORE, CLOSING), note);
  fc.assert(
    fc.property(all, fc.subarray(["bereik", "waarden"]), (some, chosen) => {
      const text = talkText(aid, talkSheet(aid.talk, chosen, some), "2026-11-26", "");
      for (const { what, who } of Object.values(some))
        for (const typed of [...what.split("\n"), who]) expect(text).toContain(typed);
    }),
  );
});

test("blanks are no notes", () => {
  const some: Notes[] = [{}, { a: { what: " \n", who: "" } }, { a: { what: "", who: "An" } }];
  expect(some.map(isNoted)).toEqual([false, false, true]);
});
