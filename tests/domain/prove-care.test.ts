import { describe, expect, test } from "vitest";
import { danger } from "../../src/domain/prove/wegwijzer/danger.ts";
import { doubt } from "../../src/domain/prove/wegwijzer/doubt.ts";
import { neighbours } from "../../src/domain/prove/wegwijzer/neighbours.ts";
import { sensitive } from "../../src/domain/prove/wegwijzer/sensitive.ts";
import { verdicts } from "../../src/domain/prove/wegwijzer/verdicts.ts";
import type { Wegwijzer } from "../../src/schema/aid.ts";
import { answer, broken, outcome, question } from "./breaking.ts";

describe("care", () => {
  test("doubt: absent", () => {
    expect(broken(doubt, (aid) => delete question(aid, 1).noDoubt)).toMatchInlineSnapshot(`
      "questions.1.answers: Vraag "akkoord" heeft geen antwoord voor wie twijfelt.
        Voeg een antwoord toe met doubt: true, zoals "Ik weet het niet". Kan twijfel hier niet? Zeg dan bij noDoubt waarom."
    `);
  });
  test("doubt: both", () => {
    expect(broken(doubt, (aid) => (question(aid, 0).noDoubt = "Reden."))).toMatchInlineSnapshot(`
      "questions.0.noDoubt: Vraag "gevaar" laat twijfel toe, en zegt toch waarom dat niet kan (noDoubt).
        Haal noDoubt weg, of haal doubt: true weg bij het antwoord dat geen twijfel is."
    `);
  });
  test("danger: doubt leads to another question", () => {
    expect(broken(danger, (aid) => (answer(aid, 0, 2).to = "akkoord"))).toMatchInlineSnapshot(`
      "questions.0.answers.2.to: Twijfel over gevaar (antwoord "weet-niet" van vraag "gevaar") leidt naar nog een vraag: "akkoord".
        Laat dit antwoord meteen naar een uitkomst leiden die zegt met wie je nu overlegt."
    `);
  });
  test("danger: doubt leads to an outcome that does not consult", () => {
    expect(broken(danger, (aid) => (answer(aid, 0, 2).to = "delen"))).toMatchInlineSnapshot(`
      "questions.0.answers.2.to: Twijfel over gevaar (antwoord "weet-niet" van vraag "gevaar") leidt naar "delen", en die uitkomst stuurt niet naar overleg (tone: mag).
        Laat dit antwoord leiden naar een uitkomst met tone: overleg of gevaar, met consult of actions."
    `);
  });
  test("danger: no doubt at all", () => {
    expect(broken(danger, (aid) => (answer(aid, 0, 2).doubt = false))).toMatchInlineSnapshot(`
      "questions.0.answers: Vraag "gevaar" gaat over gevaar, en heeft geen antwoord voor wie twijfelt.
        Voeg een antwoord toe met doubt: true dat naar een uitkomst met overleg leidt."
    `);
  });
  test("sensitive", () => {
    const strip = (aid: Wegwijzer): void => {
      Object.assign(outcome(aid, 0), { basis: [], certainty: undefined, record: [], consult: [] });
    };
    expect(broken(sensitive, strip)).toMatchInlineSnapshot(`
      "outcomes.0: Uitkomst "help" mist "basis", "certainty", "record" en "consult". In een gevoelig hulpmiddel (sensitive: true) moet dat er staan.
        Vul aan: basis (wetgeving), certainty (hoe zeker), record (wat je noteert), consult (met wie je overlegt)."
    `);
    const plain = (aid: Wegwijzer): void => {
      strip(aid);
      aid.sensitive = false;
    };
    expect(broken(sensitive, plain)).toBe("");
  });
  test("verdicts: in any text of an outcome, as whole words", () => {
    expect(
      broken(verdicts, (aid) => {
        outcome(aid, 0).means = ["Rustig maar: je bent\n in orde."];
        outcome(aid, 1).actions = ["Meld het. Je moet ‘verplicht’ naar het parket."];
        outcome(aid, 2).why = "Ga na of je in orde bent.";
      }),
    ).toMatchInlineSnapshot(`
      "outcomes.0.means.0: Uitkomst "help" velt een oordeel: "je bent in orde".
        De professional beslist. Schrijf voorzichtiger, bijvoorbeeld "mag in principe".
      outcomes.1.actions.0: Uitkomst "overleg" velt een oordeel: "je moet verplicht".
        De professional beslist. Schrijf voorzichtiger, bijvoorbeeld "de wet vraagt … ; overleg eerst"."
    `);
  });
  test("neighbours: itself, a question, unknown, twice", () => {
    const when = "Soms.";
    const list = ["delen", "akkoord", "weg", "help", "help"].map((id) => ({ outcome: id, when }));
    expect(broken(neighbours, (aid) => (outcome(aid, 2).neighbours = list))).toMatchInlineSnapshot(`
      "outcomes.2.neighbours.0.outcome: Uitkomst "delen" noemt zichzelf als buur.
        Zet er een andere uitkomst, of haal de regel weg.
      outcomes.2.neighbours.1.outcome: Uitkomst "delen" noemt "akkoord" als buur, en die uitkomst bestaat niet.
        Zet er de id van een uitkomst uit dit bestand, of haal de regel weg.
      outcomes.2.neighbours.2.outcome: Uitkomst "delen" noemt "weg" als buur, en die uitkomst bestaat niet.
        Zet er de id van een uitkomst uit dit bestand, of haal de regel weg.
      outcomes.2.neighbours.4.outcome: Uitkomst "delen" noemt "help" twee keer als buur.
        Voeg de twee regels samen."
    `);
  });
  test("neighbours: onward within the same aid", () => {
    const text = "Ga verder.";
    expect(
      broken(neighbours, (aid) => {
        outcome(aid, 2).onward = [
          { aid: "proef", node: "delen", text },
          { aid: "proef", node: "weg", text },
          { aid: "proef", node: "gevaar", text },
          { aid: "elders", node: "weg", text },
        ];
      }),
    ).toMatchInlineSnapshot(`
      "outcomes.2.onward.0.node: Uitkomst "delen" verwijst door naar zichzelf.
        Zet er een andere plaats, of haal de regel weg.
      outcomes.2.onward.1.node: Uitkomst "delen" verwijst door naar "weg", en dat bestaat niet in dit hulpmiddel.
        Zet bij node de id van een vraag of uitkomst uit dit bestand."
    `);
  });
});
