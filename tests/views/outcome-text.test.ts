import { expect, test } from "vitest";
import { replay } from "../../src/domain/replay.ts";
import { outcomeText } from "../../src/views/outcome-text.ts";
import { validGraph } from "../domain/fixtures.ts";

const aid = {
  title: "Mag ik dit delen?",
  notices: ["Dit is geen juridisch advies.", "Jij blijft zelf afwegen."],
  date: "22 november 2026",
  address: "https://pris.example/hulpmiddelen/proef/",
  labels: { "eigen-team": "Je eigen team", "sw-352": "art. 352 Sw. (vóór 1 september 2026: art. 458)" },
};
const graph = validGraph();
const position = replay(graph, { gevaar: "nee", akkoord: "nee" });
const outcome = () => {
  if (position.kind !== "outcome") throw new Error("the fixture does not end");
  return position.node;
};

test("everything that the outcome says, with the path that led there", () => {
  const full = {
    ...outcome(),
    consult: ["eigen-team", "constructor"],
    label: "overleg eerst",
    why: "Je hebt geen akkoord.",
    support: [
      { id: "tolk", text: "Een tolk" },
      { id: "tijd", text: "Extra tijd" },
    ],
    onward: [{ aid: "melden", text: "Mag ik dit melden?" }],
    certainty: { level: "betwist" as const, note: "Over leerkrachten is men het niet eens." },
  };
  const text = outcomeText({ ...aid, outcome: full, trail: position.trail, ticked: [0], chosen: ["tijd"] });
  expect(text).toMatchInlineSnapshot(`
    "Mijn uitkomst: Uitkomst overleg
    overleg eerst
    Hulpmiddel: Mag ik dit delen?

    Jouw antwoorden
    1. Is er nu gevaar? → Nee
    2. Gaat de cliënt akkoord? → Nee

    Wat dit betekent
    Dit betekent het.

    Waarom dit bij je antwoorden past
    Je hebt geen akkoord.

    Wat je nu doet
    [x] Doe dit.

    Steun om uit te kiezen
    [ ] Een tolk
    [x] Extra tijd

    Noteer
    - Noteer dit.

    Overleg met
    - Je eigen team
    - constructor

    Ga verder
    - Mag ik dit melden?

    Waarop dit steunt
    - art. 352 Sw. (vóór 1 september 2026: art. 458)

    Hoe zeker dit is
    Hierover is discussie. Over leerkrachten is men het niet eens.

    Goed om te weten
    - Dit is geen juridisch advies.
    - Jij blijft zelf afwegen.

    Nagekeken op 22 november 2026
    https://pris.example/hulpmiddelen/proef/
    "
  `);
});

test("what an outcome does not have, leaves no heading behind", () => {
  const bare = { ...outcome(), record: [], consult: [], basis: [], certainty: undefined };
  expect(outcomeText({ ...aid, notices: [], outcome: bare, trail: [] })).toMatchInlineSnapshot(`
    "Mijn uitkomst: Uitkomst overleg
    Overleg eerst
    Hulpmiddel: Mag ik dit delen?

    Wat dit betekent
    Dit betekent het.

    Wat je nu doet
    [ ] Doe dit.

    Nagekeken op 22 november 2026
    https://pris.example/hulpmiddelen/proef/
    "
  `);
});
