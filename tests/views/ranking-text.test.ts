import { expect, test } from "vitest";
import { rank } from "../../src/domain/ranking.ts";
import { rankingText } from "../../src/views/ranking-text.ts";

const aid = {
  title: "Welke vorm past?",
  named: { one: "vorm", many: "vormen" },
  notices: ["Jij blijft zelf afwegen."],
  date: "22 november 2026",
  address: "https://pris.example/hulpmiddelen/vorm/",
};
const table = {
  options: [
    { id: "los", title: "Los", means: ["Je belt af en toe."], actions: ["Bel."], consider: [] },
    { id: "vast", title: "Vast", means: ["Je ziet elkaar."], actions: ["Plan."], team: "Een team", consider: [] },
  ],
  criteria: [
    {
      id: "tijd",
      text: "Hoeveel tijd is er?",
      values: [
        {
          id: "veel",
          text: "Veel tijd",
          cells: [
            { option: "los", weight: -1, reason: "dat is zonde" },
            { option: "vast", weight: 2, reason: "dan kan je plannen" },
          ],
        },
      ],
    },
  ],
};

test("the options in order, with what speaks for and against each", () => {
  expect(rankingText(aid, rank(table, { tijd: "veel" }))).toMatchInlineSnapshot(`
    "Mijn uitkomst: Dit past het best bij wat je koos
    Geen vorm is op zich beter dan een andere.
    Hulpmiddel: Welke vorm past?

    Vast
    Je ziet elkaar.
    Spreekt ervoor
    - Veel tijd: dan kan je plannen
    Spreekt ertegen
    - niets
    Zo ziet dat eruit
    - Plan.
    Team
    - Een team

    Los
    Je belt af en toe.
    Spreekt ervoor
    - niets
    Spreekt ertegen
    - Veel tijd: dat is zonde
    Zo ziet dat eruit
    - Bel.

    Goed om te weten
    - Jij blijft zelf afwegen.

    Nagekeken op 22 november 2026
    https://pris.example/hulpmiddelen/vorm/
    "
  `);
});
