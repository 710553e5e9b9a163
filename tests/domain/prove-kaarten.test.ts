import { expect, test } from "vitest";
import { kaartenContent } from "../../src/domain/prove/kaarten/content.ts";
import { kaartenExercises } from "../../src/domain/prove/kaarten/exercises.ts";
import { kaartenGuide } from "../../src/domain/prove/kaarten/guide.ts";
import { kaartenIds } from "../../src/domain/prove/kaarten/ids.ts";
import { kaartenSides } from "../../src/domain/prove/kaarten/sides.ts";
import { kaartenTalk } from "../../src/domain/prove/kaarten/talk.ts";
import { type Finding, prove } from "../../src/domain/prove/index.ts";
import type { Kaarten, Talk } from "../../src/schema/aid.ts";
import { at, show, validKaarten, validTalk } from "./fixtures.ts";

/** Breaks the valid kaarten in one way and shows what one rule says; the whole proof must say it too. */
function broken<A extends Kaarten = Kaarten>(
  rule: (aid: Kaarten) => Finding[],
  change: (aid: A) => void,
  aid = validKaarten() as A,
): string {
  change(aid);
  const findings = rule(aid);
  expect(prove(aid)).toEqual(expect.arrayContaining(findings));
  return show(findings);
}
const guideOption = (aid: Kaarten, index: number) => at(aid.guide?.options ?? [], index);

/** The same for a valid talk. */
const brokenTalk = (rule: (aid: Kaarten) => Finding[], change: (talk: Talk, aid: Kaarten) => void) =>
  broken(rule, (aid) => change(aid.talk, aid), validTalk());

test("the valid kaarten and the valid talk have no findings", () => {
  expect(prove(validKaarten())).toEqual([]);
  expect(prove(validTalk())).toEqual([]);
});
test("kaartenContent: nothing in it", () => {
  expect(broken(kaartenContent, (aid) => Object.assign(aid, { cards: [], exercises: [] }))).toMatchInlineSnapshot(`
    "cards: Er zijn geen kaarten, geen oefeningen en geen gesprek.
      Voeg cards of exercises toe, of allebei; of een gesprek: talk."
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
    "exercises.0.id: De id "oma" staat er twee keer op deze bladzijde.
      Geef elke kaart, elke oefening en elk deel van een gesprek een eigen naam.
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

test("kaartenContent: cards beside a talk", () => {
  const { cards } = validKaarten();
  expect(brokenTalk(kaartenContent, (_, aid) => (aid.cards = cards))).toMatchInlineSnapshot(`
    "talk: Naast het gesprek staan er kaarten, een gids of oefeningen.
      Zet ze in een hulpmiddel apart: een groep die een gesprek voert, draait geen kaarten om."
  `);
});
test("kaartenIds: one name for a question and a guideline of a talk", () => {
  expect(brokenTalk(kaartenIds, ({ themes }) => (at(at(themes, 1).questions, 0).id = "rust"))).toMatchInlineSnapshot(`
    "talk.themes.1.questions.0.id: De id "rust" staat er twee keer op deze bladzijde.
      Geef elke kaart, elke oefening en elk deel van een gesprek een eigen naam."
  `);
});
test("kaartenTalk: nothing to agree on, to choose, to ask, to end with", () => {
  expect(
    brokenTalk(kaartenTalk, (talk) => {
      talk.before = [];
      talk.themes.length = 1;
      at(talk.themes, 0).questions = [];
      talk.closing = [];
    }),
  ).toMatchInlineSnapshot(`
    "talk.before: In het gesprek ontbreekt wat de groep vooraf afspreekt.
      Zet onder before minstens één afspraak.
    talk.themes: In het gesprek ontbreekt waaruit de groep kan kiezen.
      Zet onder themes minstens twee thema’s.
    talk.closing: In het gesprek ontbreekt waarmee het gesprek eindigt.
      Zet onder closing minstens één zin of vraag.
    talk.themes.0.questions: Bij thema "bereik" staat geen enkele vraag.
      Voeg onder questions toe wat de groep elkaar vraagt."
  `);
});
test("kaartenTalk: a text that says what another says, and one that says nothing", () => {
  expect(
    brokenTalk(kaartenTalk, ({ themes, closing }) => {
      at(at(themes, 0).questions, 1).hint = "wanneer ben je  bereikbaar";
      at(themes, 1).gist = "Dit gaat over bereik";
      at(closing, 0).text = " ";
    }),
  ).toMatchInlineSnapshot(`
    "talk.closing.0.text: Deze tekst van het gesprek is leeg.
      Vul hem in, of haal hem weg.
    talk.themes.0.questions.1.hint: Het gesprek zegt twee keer hetzelfde: "wanneer ben je bereikbaar".
      Schrijf het verschil in de tekst, of haal er een weg.
    talk.themes.1.gist: Het gesprek zegt twee keer hetzelfde: "dit gaat over bereik".
      Schrijf het verschil in de tekst, of haal er een weg."
  `);
});
