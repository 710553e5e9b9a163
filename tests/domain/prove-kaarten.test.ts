import { expect, test } from "vitest";
import { kaartenContent } from "../../src/domain/prove/kaarten/content.ts";
import { kaartenExercises } from "../../src/domain/prove/kaarten/exercises.ts";
import { kaartenGuide } from "../../src/domain/prove/kaarten/guide.ts";
import { kaartenIds } from "../../src/domain/prove/kaarten/ids.ts";
import { kaartenSides } from "../../src/domain/prove/kaarten/sides.ts";
import { type Finding, prove } from "../../src/domain/prove/index.ts";
import type { Kaarten } from "../../src/schema/aid.ts";
import { at, show, validKaarten } from "./fixtures.ts";

/** Breaks the valid kaarten in one way and shows what one rule says; the whole proof must say it too. */
function broken(rule: (aid: Kaarten) => Finding[], change: (aid: Kaarten) => void): string {
  const aid = validKaarten();
  change(aid);
  const findings = rule(aid);
  expect(prove(aid)).toEqual(expect.arrayContaining(findings));
  return show(findings);
}
const guideOption = (aid: Kaarten, index: number) => at(aid.guide?.options ?? [], index);

test("the valid kaarten has no findings", () => {
  expect(prove(validKaarten())).toEqual([]);
});
test("kaartenContent: nothing in it", () => {
  expect(broken(kaartenContent, (aid) => Object.assign(aid, { cards: [], exercises: [] }))).toMatchInlineSnapshot(`
    "cards: Er zijn geen kaarten en geen oefeningen.
      Voeg cards toe, exercises, of allebei."
  `);
});
test("kaartenContent: exercises without an origin", () => {
  expect(broken(kaartenContent, (aid) => delete aid.exercisesOrigin)).toMatchInlineSnapshot(`
    "exercises: Er zijn oefeningen, maar er staat niet wie ze maakte.
      Voeg exercisesOrigin toe: { source: <bron>, place: <plaats> } of { own: <reden> }."
  `);
});
test("kaartenIds: cards and exercises together, options where they stand", () => {
  expect(
    broken(kaartenIds, (aid) => {
      at(aid.exercises, 0).id = "oma";
      at(at(aid.exercises, 0).options, 1).id = "vragen";
      guideOption(aid, 1).text = "ik oordeel";
    }),
  ).toMatchInlineSnapshot(`
    "exercises.0.id: De id "oma" staat er twee keer bij kaarten en oefeningen.
      Geef elke kaart en elke oefening een eigen naam.
    exercises.0.options.1.id: Oefening "oma" heeft twee antwoorden met id "vragen".
      Geef elk antwoord een eigen id.
    guide.options.1.text: De gids heeft twee antwoorden met dezelfde tekst: "ik oordeel".
      Schrijf het verschil in de tekst, of haal er een weg."
  `);
});
test("kaartenSides: an empty side, and two sides alike", () => {
  expect(
    broken(kaartenSides, (aid) => {
      at(at(aid.cards, 0).lines, 0).text = " ";
      at(aid.cards, 0).parts = [];
      at(at(aid.cards, 1).parts, 0).text = "Voorkant anna";
    }),
  ).toMatchInlineSnapshot(`
    "cards.0.lines: De voorkant van kaart "oma" is niet ingevuld.
      Vul elke regel onder lines in.
    cards.0.parts: De achterkant van kaart "oma" is niet ingevuld.
      Vul elk blokje onder parts in.
    cards.1.parts: Voorkant en achterkant van kaart "anna" zeggen hetzelfde.
      Zet op de achterkant wat de voorkant nog niet zegt."
  `);
});
test("kaartenGuide: a card that does not exist, and one that is never reached", () => {
  expect(broken(kaartenGuide, (aid) => (guideOption(aid, 1).card = "ana"))).toMatchInlineSnapshot(`
    "guide.options.1.card: De gids leidt bij "vraag" naar kaart "ana", en die bestaat niet.
      Zet bij card de id van een kaart uit dit bestand.
    cards.1.id: De gids leidt nergens naar kaart "anna".
      Voeg bij guide → options een keuze toe met card: anna."
  `);
});
test("kaartenExercises: nothing fits, and a card that does not exist", () => {
  expect(
    broken(kaartenExercises, (aid) => {
      at(at(aid.exercises, 0).options, 0).fits = false;
      at(aid.exercises, 0).cards = ["opa"];
    }),
  ).toMatchInlineSnapshot(`
    "exercises.0.options: In oefening "nieuwe-buur" past geen enkel antwoord.
      Zet bij minstens één antwoord fits: true.
    exercises.0.cards.0: Oefening "nieuwe-buur" verwijst naar kaart "opa", en die bestaat niet.
      Zet er de id van een kaart uit dit bestand, of haal de regel weg."
  `);
});
test("kaartenExercises: everything fits", () => {
  expect(broken(kaartenExercises, (aid) => (at(at(aid.exercises, 0).options, 1).fits = true))).toMatchInlineSnapshot(`
    "exercises.0.options: In oefening "nieuwe-buur" past elk antwoord.
      Voeg een antwoord toe dat hier minder past, met fits: false en uitleg waarom."
  `);
});
