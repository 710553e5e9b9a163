/** Tasks of who teaches: embed, print, prepare a lesson, check what is behind an aid. */
import { aid, answered, type Task } from "./task-parts.ts";

const trainer = { who: "trainer" } as const;
const LESSON = 'main a[href="/voor/lesgevers/"]';
const IN_LESSON = 'main summary:text-is("Gebruik dit in je les")';

export const toTeach: readonly Task[] = [
  {
    name: "zet-een-hulpmiddel-in-een-cursus",
    ...trainer,
    way: [LESSON],
    answer: { words: "Kopieer een link, of een kader voor je leerplatform" },
    ends: {
      script: { steps: ['main td button:text-is("Kader")'], words: "Gekopieerd" },
      plain: { steps: [], words: "De code van het kader staat op de bladzijde van elk hulpmiddel", not: true },
    },
  },
  {
    name: "kopieer-het-kader-op-de-bladzijde",
    ...trainer,
    way: aid("luistertechnieken"),
    answer: { words: "Onthoud met zes ezelsbruggetjes" },
    ends: {
      script: { steps: [IN_LESSON], words: "<iframe" },
      plain: { steps: [IN_LESSON], words: "<iframe" },
    },
  },
  {
    name: "bekijk-een-ingebed-hulpmiddel",
    ...trainer,
    way: [LESSON, 'main a[href^="/embed/beroepsgeheim/"]'],
    answer: { words: "Is iemand nu in gevaar?", on: "body" },
    ends: answered({ words: "Is iemand nu in gevaar?", on: "body" }),
  },
  {
    name: "een-lesplan",
    ...trainer,
    way: [LESSON],
    answer: { words: "Zet een hulpmiddel in je les" },
    ends: answered({ words: "Bij elk hulpmiddel hoort een les van 15, 30 en 60 minuten" }),
  },
  {
    name: "druk-een-casus-af",
    ...trainer,
    way: [{ menu: "/casussen/" }],
    answer: { words: "Verhalen om samen over na te denken" },
    ends: answered({ words: "Druk het blad af" }),
  },
  {
    name: "zie-alle-wegen-van-een-wegwijzer",
    ...trainer,
    way: aid("beroepsgeheim-delen"),
    answer: { words: "Kan je je vraag stellen zonder dat iemand de cliënt herkent?" },
    ends: {
      script: { steps: ['main a[href="/hulpmiddelen/beroepsgeheim-delen/overzicht/"]'], words: "Alle wegen" },
      plain: { steps: ['main a[href="/hulpmiddelen/beroepsgeheim-delen/overzicht/"]'], words: "Alle wegen" },
    },
  },
  {
    name: "hoe-zeker-is-de-wet",
    ...trainer,
    way: [{ menu: "/wetgeving/" }],
    answer: { words: "uitspraken, in eigen woorden" },
    ends: answered({ words: "Waarover discussie is" }),
  },
];
