import { describe, expect, test } from "vitest";
import { exampleEdges } from "../../src/domain/prove/wegwijzer/example-edges.ts";
import { exampleOutcomes } from "../../src/domain/prove/wegwijzer/example-outcomes.ts";
import { examples } from "../../src/domain/prove/wegwijzer/examples.ts";
import { answer, broken, chain } from "./breaking.ts";
import { at } from "./fixtures.ts";

describe("examples", () => {
  test("examples: one id twice", () => {
    expect(broken(examples, (aid) => (at(aid.examples, 1).id = "brand"))).toMatchInlineSnapshot(`
      "examples.1.id: Twee voorbeelden hebben de id "brand".
        Geef elk voorbeeld een eigen naam."
    `);
  });
  test("examples: an answer is missing, unknown, or too many", () => {
    expect(
      broken(examples, (aid) => {
        at(aid.examples, 0).answers = { gevaar: "misschien" };
        at(aid.examples, 2).answers = { gevaar: "nee" };
        at(aid.examples, 1).answers = { gevaar: "weet-niet", akkoord: "ja" };
      }),
    ).toMatchInlineSnapshot(`
      "examples.0.answers.gevaar: Voorbeeld "brand" stopt bij vraag "gevaar": het antwoord "misschien" is er niet, of leidt nergens heen.
        Kies een van de antwoorden "ja", "nee" en "weet-niet" en vul het pad aan tot een uitkomst.
      examples.1.answers.akkoord: Voorbeeld "twijfel" geeft ook een antwoord op "akkoord", en dat ligt niet op dit pad.
        Haal die antwoorden weg: een voorbeeld bevat precies de vragen die gesteld worden.
      examples.2.answers: Voorbeeld "akkoord-gegeven" stopt bij vraag "akkoord": daar staat geen antwoord op.
        Kies een van de antwoorden "ja" en "nee" en vul het pad aan tot een uitkomst."
    `);
  });
  test("examples: another outcome", () => {
    expect(broken(examples, (aid) => (at(aid.examples, 0).outcome = "delen"))).toMatchInlineSnapshot(`
      "examples.0.outcome: Voorbeeld "brand" eindigt in "help", maar er staat "delen".
        Kijk na wat een ervaren lezer hier verwacht. Pas dan de antwoorden, de uitkomst of de wegwijzer aan."
    `);
  });
  test("exampleEdges: prints the missing example, which the schema refuses until someone writes it", () => {
    expect(broken(exampleEdges, (aid) => aid.examples.splice(2))).toMatchInlineSnapshot(`
      "questions.0.answers.1: Geen enkel voorbeeld komt langs antwoord "nee" van vraag "gevaar".
        Voeg dit toe onder examples en vul de lege teksten in (het dekt ook akkoord → ja):
        - id: voorbeeld-gevaar-nee
          situation: ""
          answers:
            gevaar: nee  # Is er nu gevaar? Nee
            akkoord: ja  # Gaat de cliënt akkoord? Ja
          outcome: delen
          why: ""
      questions.1.answers.1: Geen enkel voorbeeld komt langs antwoord "nee" van vraag "akkoord".
        Voeg dit toe onder examples en vul de lege teksten in:
        - id: voorbeeld-akkoord-nee
          situation: ""
          answers:
            gevaar: nee  # Is er nu gevaar? Nee
            akkoord: nee  # Gaat de cliënt akkoord? Nee
          outcome: overleg
          why: """
    `);
  });
  test("exampleEdges: an example covers more than one answer", () => {
    expect(
      broken(exampleEdges, (aid) => {
        answer(aid, 1, 0).to = "stap-1";
        aid.questions.push(...chain(1, "delen"));
        aid.examples.splice(2, 1);
      }),
    ).toMatchInlineSnapshot(`
      "questions.1.answers.0: Geen enkel voorbeeld komt langs antwoord "ja" van vraag "akkoord".
        Voeg dit toe onder examples en vul de lege teksten in (het dekt ook stap-1 → ja):
        - id: voorbeeld-akkoord-ja
          situation: ""
          answers:
            gevaar: nee  # Is er nu gevaar? Nee
            akkoord: ja  # Gaat de cliënt akkoord? Ja
            stap-1: ja  # Stap 1? Ja
          outcome: delen
          why: ""
      questions.2.answers.1: Geen enkel voorbeeld komt langs antwoord "nee" van vraag "stap-1".
        Voeg dit toe onder examples en vul de lege teksten in:
        - id: voorbeeld-stap-1-nee
          situation: ""
          answers:
            gevaar: nee  # Is er nu gevaar? Nee
            akkoord: ja  # Gaat de cliënt akkoord? Ja
            stap-1: nee  # Stap 1? Nee
          outcome: delen
          why: """
    `);
  });
  test("exampleOutcomes", () => {
    expect(broken(exampleOutcomes, (aid) => aid.examples.splice(2))).toMatchInlineSnapshot(`
      "outcomes.2.id: Geen enkel voorbeeld eindigt in uitkomst "delen".
        Voeg dit toe onder examples en vul de lege teksten in:
        - id: voorbeeld-delen
          situation: ""
          answers:
            gevaar: nee  # Is er nu gevaar? Nee
            akkoord: ja  # Gaat de cliënt akkoord? Ja
          outcome: delen
          why: """
    `);
  });
});
