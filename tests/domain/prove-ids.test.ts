import { describe, expect, test } from "vitest";
import { answers } from "../../src/domain/prove/wegwijzer/answers.ts";
import { listedSources } from "../../src/domain/prove/listed-sources.ts";
import { questionTexts } from "../../src/domain/prove/wegwijzer/question-texts.ts";
import { reservedIds } from "../../src/domain/prove/reserved-ids.ts";
import { uniqueIds } from "../../src/domain/prove/wegwijzer/unique-ids.ts";
import { answer, broken, outcome, question } from "./breaking.ts";

describe("ids and texts", () => {
  test("uniqueIds: a question and an outcome with one id", () => {
    expect(broken(uniqueIds, (aid) => (outcome(aid, 0).id = "akkoord"))).toMatchInlineSnapshot(`
      "outcomes.0.id: De id "akkoord" staat er twee keer: bij vraag 2 en bij uitkomst 1.
        Hernoem een van beide. Pas daarna ook elke to, neighbours en examples aan die naar haar wijst."
    `);
  });
  test("uniqueIds: support within an outcome", () => {
    const support = [
      { id: "tolk", text: "Een tolk" },
      { id: "tolk", text: "Nog een tolk" },
    ];
    expect(broken(uniqueIds, (aid) => (outcome(aid, 1).support = support))).toMatchInlineSnapshot(`
      "outcomes.1.support.1.id: Uitkomst "overleg" heeft twee keer steun met id "tolk".
        Geef elke steun binnen de uitkomst een eigen id."
    `);
  });
  test("reservedIds: the key of the state, and the prefix of the page", () => {
    expect(
      broken(reservedIds, (aid) => {
        question(aid, 1).id = "s";
        outcome(aid, 0).id = "p-help";
      }),
    ).toMatchInlineSnapshot(`
      "questions.1.id: De id "s" kan niet: de site gebruikt die letter in het adres om antwoorden te bewaren.
        Kies een naam die zegt waarover het gaat.
      outcomes.0.id: De id "p-help" begint met "p-": zo beginnen de ankers van de bladzijde zelf.
        Kies een naam die anders begint."
    `);
  });
  test("answers: ids and texts within a question", () => {
    expect(
      broken(answers, (aid) => {
        answer(aid, 0, 1).id = "ja";
        answer(aid, 1, 1).text = "ja.";
      }),
    ).toMatchInlineSnapshot(`
      "questions.0.answers.1.id: Vraag "gevaar" heeft twee antwoorden met id "ja".
        Hernoem een van beide en kijk in examples na welk antwoord daar bedoeld is.
      questions.1.answers.1.text: Vraag "akkoord" heeft twee antwoorden met dezelfde tekst: "ja.".
        Schrijf het verschil in de tekst, of voeg de twee antwoorden samen."
    `);
  });
  test("questionTexts", () => {
    expect(broken(questionTexts, (aid) => (question(aid, 1).text = "Is er nu  gevaar"))).toMatchInlineSnapshot(`
      "questions.1.text: De vragen "gevaar" en "akkoord" hebben dezelfde tekst.
        Schrijf in elke vraag wat haar anders maakt, of voeg de twee vragen samen."
    `);
  });
  test("listedSources: none at all", () => {
    expect(broken(listedSources, (aid) => (aid.sources = []))).toMatchInlineSnapshot(`
      "sources: Dit hulpmiddel noemt geen enkele bron.
        Zet bij sources de bronnen waarop het steunt: ids van bestanden in content/bronnen/."
    `);
  });
  test("listedSources: an origin cites one that is not listed", () => {
    expect(broken(listedSources, (aid) => (aid.sources = ["webinar"]))).toMatchInlineSnapshot(`
      "questions.0.origin.source: Een herkomst verwijst naar de bron "pris", maar die staat niet in sources van dit hulpmiddel.
        Zet pris bij sources, bovenaan in het bestand."
    `);
  });
});
