/** Tasks of a professional with an aid or a method in hand. */
import { BEFORE } from "../../src/domain/talk.ts";
import { others, scores } from "../e2e/together.ts";
import {
  aid,
  ends,
  fromHome,
  link,
  notHere,
  pick,
  professional,
  question,
  scanOf,
  type Step,
  type Task,
  walk,
} from "./task-parts.ts";

const PAPER = "Op het einde staat de sleutel";

const PICK = '#oase-model label:has-text("Kies deze kaart")';
/** One card on a sheet, and no other. */
const CARD = {
  sheets: 1,
  holds: ["pris.example/methodieken/oase-model/"],
  leavesOut: ["pris.example/methodieken/overlegcirkel/"],
};
/** What two others handed over. */
const CODES = others(undefined, [scores(1), scores(5)])
  .map(({ code }) => code)
  .join("\n");

/** A scan, filled in: on screen to its result, else on paper with the key. */
const scan = (name: string, first: string, steps: readonly Step[], on = ".scan-result"): Task => ({
  name,
  ...professional,
  way: scanOf(name),
  answer: { words: first },
  ends: ends({ steps, words: "", on }, { steps: [], words: PAPER }),
});
const SPIN: readonly Step[] = [pick("aantal-actoren", "2"), pick("diversiteit-actoren", "4"), '[data-ga="resultaat"]'];
const toResult: readonly Step[] = [".scan-steps summary", '[data-naar="uitkomst"]'];

export const toUse: readonly Task[] = [
  {
    name: "beroepsgeheim-of-discretieplicht",
    ...professional,
    way: aid("beroepsgeheim-of-discretieplicht"),
    answer: { words: "Welke plicht heb je?" },
    ends: walk("beroepsgeheim-of-discretieplicht"),
  },
  {
    name: "welke-wegwijzer",
    ...professional,
    way: aid("beroepsgeheim"),
    answer: { words: "Is iemand nu in gevaar?" },
    ends: walk("beroepsgeheim"),
  },
  {
    ...question("welke-vorm-van-samenwerken"),
    ends: ends(
      {
        steps: [pick("samenwerkingsvorm-complexiteit", "complexer"), ".widget details.point:nth-of-type(2) summary"],
        words: "1 van",
        on: ".widget",
      },
      { steps: [], words: "Tel de tekens per vorm op" },
    ),
  },
  {
    name: "kies-een-methodiek",
    ...professional,
    way: [link("/hulpmiddelen/methodiekkiezer/")],
    answer: { words: "Waarvoor zoek je een methodiek?" },
    ends: ends(
      {
        steps: ['.widget details[open] label:has-text("Een moreel dilemma bespreken")'],
        words: "1 van 4 ingevuld",
      },
      { steps: [], words: "Tel de tekens per methodiek op" },
    ),
  },
  {
    name: "voer-een-methodiek-uit",
    ...professional,
    way: [{ menu: "/methodieken/" }, 'main a[href="/methodieken/oase-model/"]'],
    answer: { words: "Voer uit" },
    ends: ends(
      {
        steps: ['main a:text-is("Voer uit")', 'a.main[href="#stap=affirmatie"]', 'a.main[href="#stap=suggesties"]'],
        words: "Nu mogen er voorstellen komen",
      },
      { steps: ['main a:text-is("Voer uit")'], words: "Nu mogen er voorstellen komen" },
    ),
  },
  {
    name: "druk-een-methodiekkaart-af",
    ...professional,
    way: [{ menu: "/methodieken/" }, 'main a[href="/methodieken/kaarten/"]'],
    answer: { words: "Kies deze kaart" },
    ends: ends(
      { steps: [PICK, { print: "[data-print]", ...CARD }], words: "Alleen de kaarten die je aanvinkte" },
      { steps: [PICK, CARD], words: "Druk af met je browser" },
    ),
  },
  {
    name: "stel-een-sessie-samen",
    ...professional,
    way: [{ menu: "/methodieken/" }, 'main a[href="/methodieken/draaiboek/"]'],
    answer: { words: "Zet methodieken, zelfscans en luisterkaarten op een rij" },
    ends: ends(
      {
        steps: ['summary:text-is("Casusbespreking en intervisie")', '[data-voeg="oase-model"]', '[data-voeg="break"]'],
        words: "OASE-model",
        on: '[data-onderdeel="0"]',
      },
      notHere("Zonder JavaScript vul je je draaiboek met de hand in"),
    ),
  },
  {
    ...scan("ecosysteemspinnenweb", "Hoeveel actoren telt jullie ecosysteem?", SPIN),
    longer: { plain: "on the form for paper, the scale and what a score says come before the first question" },
  },
  {
    name: "leg-scores-samen",
    ...professional,
    way: scanOf("ecosysteemspinnenweb"),
    answer: { words: "Hoeveel actoren telt jullie ecosysteem?" },
    ends: ends(
      {
        steps: [
          pick("aantal-actoren", "2"),
          ...['[data-samen="gather"]', "button:text-is('Voeg mijn eigen scores toe')"],
          { type: CODES, into: "#p-codes" },
          ...["[data-voeg-toe]", "[data-toon]"],
        ],
        words: "1, 2, 5 · gemiddeld 2,7",
      },
      notHere("De scores samenleggen zonder namen kan alleen op een toestel"),
    ),
  },
  {
    ...scan("stroeve-samenwerking", "", [pick("perspectief", "beperkt"), ...toResult]),
    ...fromHome("stroeve-samenwerking"),
  },
  scan("netwerkvereisten", "Heeft het netwerk een duidelijk doel", ['[data-ga="resultaat"]']),
  scan("samenwerkingsintensiteit", "Op hoeveel levensdomeinen speelt de vraag?", toResult),
  scan("zelfscan-samenwerken", "In welke sector ben je actief?", toResult),
  {
    ...question("elkaars-werk-kennen"),
    longer: { plain: "on the page for paper, what to agree on beforehand comes before the first theme" },
    ends: ends(
      { steps: ["[data-alles]", "[data-volgende]"], words: "", on: `.widget [data-stap="${BEFORE}"] h3` },
      { steps: [], words: "Neem deze punten samen door en vink ze af" },
    ),
  },
  question("feedback-geven"),
];
