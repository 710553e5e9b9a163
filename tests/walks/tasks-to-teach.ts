/** Tasks of who teaches: embed, print, prepare a lesson, check what is behind an aid. */
import { aid, answered, ends, everywhere, fromHome, link, notHere, type Task } from "./task-parts.ts";

const trainer = { who: "trainer" } as const;
const LESSON = link("/voor/lesgevers/");
const IN_LESSON = 'main summary:text-is("Gebruik dit in je les")';
const TAKE = { words: "Bestand", on: "main td a[download]" } as const;
/** The sheet of a case. */
const CASE = {
  sheets: 1,
  holds: ["Karine en Lea", "Vragen om over na te denken", "pris.example/casussen/karine-en-lea/"],
};
const CANVAS = "Alle vragen voor Canvas";

export const toTeach: readonly Task[] = [
  {
    name: "zet-een-hulpmiddel-in-een-cursus",
    ...trainer,
    way: [LESSON],
    answer: { words: "Kopieer een link, of een kader voor je leerplatform" },
    ends: ends(
      { steps: ['main td button:text-is("Kader")'], words: "Gekopieerd" },
      notHere("De code van het kader staat op de bladzijde van elk hulpmiddel"),
    ),
  },
  {
    name: "kopieer-het-kader-op-de-bladzijde",
    ...trainer,
    ...fromHome("oordeel-klaar"),
    ends: everywhere({ steps: [IN_LESSON], words: "<iframe" }),
  },
  {
    name: "een-lesplan",
    ...trainer,
    way: [LESSON, link("/voor/lesplannen/")],
    answer: { words: "15 minuten" },
    ends: answered({ words: "15 minuten" }),
  },
  {
    name: "druk-een-casus-af",
    ...trainer,
    way: [{ menu: "/casussen/" }, link("/casussen/karine-en-lea/")],
    answer: { words: "Wat er gebeurt" },
    ends: ends(
      { steps: [{ print: "[data-print]", ...CASE }], words: "Wat er gebeurt" },
      { steps: [CASE, { menu: "/casussen/" }], words: "Druk het blad af" },
    ),
  },
  {
    name: "zie-alle-wegen-van-een-wegwijzer",
    ...trainer,
    way: aid("beroepsgeheim-delen"),
    answer: { words: "Kan je je vraag stellen zonder dat iemand de cliënt herkent?" },
    ends: everywhere({ steps: ['main a[href="/hulpmiddelen/beroepsgeheim-delen/overzicht/"]'], words: "Alle wegen" }),
  },
  {
    name: "hoe-zeker-is-de-wet",
    ...trainer,
    way: [link("/wetgeving/")],
    answer: { words: "uitspraken, in eigen woorden" },
    ends: answered({ words: "Waarover discussie is" }),
  },
  {
    name: "neem-een-hulpmiddel-mee-als-bestand",
    ...trainer,
    longer: { offline: "what a file asks for stands with its explanation, below the table" },
    way: [LESSON],
    answer: TAKE,
    ends: ends(
      { steps: [{ file: TAKE.on }], ...TAKE },
      { steps: [{ file: TAKE.on }], ...TAKE },
      notHere("Alleen om het op te halen, heb je internet nodig"),
    ),
  },
  {
    name: "neem-vragen-mee-voor-canvas",
    ...trainer,
    longer: { offline: "what a file asks for stands with the list of all files, below the platforms" },
    way: [LESSON, link("/cursus/"), 'main summary:text-is("Canvas")'],
    answer: { words: CANVAS },
    ends: ends(
      { steps: [{ file: `main a:text-is("${CANVAS}")` }], words: CANVAS },
      { steps: [{ file: `main a:text-is("${CANVAS}")` }], words: CANVAS },
      notHere("Om de bestanden op te halen, heb je internet nodig"),
    ),
  },
];

/** For last, once the site is kept: a page that then comes over the network leaves a note of that. */
export const inFrame: Task = {
  name: "bekijk-een-ingebed-hulpmiddel",
  ...trainer,
  longer: { plain: "in a frame without script, what is to be known of the law comes before the first question" },
  way: [LESSON, 'main a[href^="/embed/beroepsgeheim/"]'],
  answer: { words: "Is iemand nu in gevaar?", on: "body" },
  ends: ends(
    { steps: [], words: "Is iemand nu in gevaar?", on: "body" },
    { steps: [], words: "Is iemand nu in gevaar?", on: "body" },
    notHere("Deze bladzijde is niet bewaard"),
  ),
};
