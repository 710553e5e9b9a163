import { expect, test } from "vitest";
import { outcomeText } from "../../src/views/outcome-text.ts";
import { anOutcome } from "./an-outcome.ts";

const aid = {
  title: "Mag ik dit delen?",
  notices: ["Dit is geen juridisch advies.", "Jij blijft zelf afwegen."],
  date: "22 november 2026",
  address: "https://pris.example/hulpmiddelen/proef/",
};
const trail = [
  { question: { text: "Is er nu gevaar?" }, answer: { text: "Nee" } },
  { question: { text: "Gaat de cliënt akkoord?" }, answer: { text: "Nee" } },
];

test("everything that the outcome says, with the path that led there", () => {
  const text = outcomeText({ aid, outcome: anOutcome(), trail, ticked: { actions: [0], support: [1] } });
  expect(text).toMatchInlineSnapshot(`
    "Mijn uitkomst: Uitkomst overleg
    overleg eerst
    Hulpmiddel: Mag ik dit delen?

    Jouw antwoorden
    1. Is er nu gevaar? → Nee
    2. Gaat de cliënt akkoord? → Nee

    Wat je nu doet
    [x] Doe dit.

    Bel
    - Het meldpunt

    Wat dit betekent
    Dit betekent het.

    Hoe zeker dit is
    Hierover is discussie. Over leerkrachten is men het niet eens.

    Waarom dit bij je antwoorden past
    Je hebt geen akkoord.

    Steun om uit te kiezen
    [ ] Een tolk
    [x] Extra tijd

    Noteer
    - Noteer dit.

    Overleg met
    - Je eigen team

    Ga verder
    - Mag ik dit melden?

    Waarop dit steunt
    - art. 352 Sw. (vóór 1 september 2026: art. 458)

    Goed om te weten
    - Dit is geen juridisch advies.
    - Jij blijft zelf afwegen.

    Nagekeken op 22 november 2026
    https://pris.example/hulpmiddelen/proef/
    "
  `);
});

test("what an outcome does not have, leaves no heading behind", () => {
  const { id, title, tone, means, actions } = anOutcome();
  const none = { record: [], support: [], call: [], consult: [], neighbours: [], onward: [], basis: [] };
  const bare = { id, title, tone, means, actions, ...none };
  expect(outcomeText({ aid: { ...aid, notices: [] }, outcome: bare, trail: [] })).toMatchInlineSnapshot(`
    "Mijn uitkomst: Uitkomst overleg
    Overleg eerst
    Hulpmiddel: Mag ik dit delen?

    Wat je nu doet
    [ ] Doe dit.

    Wat dit betekent
    Dit betekent het.

    Nagekeken op 22 november 2026
    https://pris.example/hulpmiddelen/proef/
    "
  `);
});
