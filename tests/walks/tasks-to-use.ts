/** Tasks of a professional with an aid or a method in hand. */
import { aid, fromHome, pick, professional, question, type Step, type Task, walk } from "./task-parts.ts";

const PAPER = "Op het einde staat de sleutel";

/** A scan, filled in: on screen to its result, else on paper with the key. */
const scan = (name: string, first: string, steps: readonly Step[], on = ".scan-result"): Task => ({
  name,
  ...professional,
  way: aid(name),
  answer: { words: first },
  ends: { script: { steps, words: "", on }, plain: { steps: [], words: PAPER } },
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
    ends: {
      script: {
        steps: [pick("samenwerkingsvorm-complexiteit", "complexer"), ".widget details.point:nth-of-type(2) summary"],
        words: "1 van",
        on: ".widget",
      },
      plain: { steps: [], words: "Tel de tekens per vorm op" },
    },
  },
  {
    name: "kies-een-methodiek",
    ...professional,
    way: aid("methodiekkiezer"),
    answer: { words: "Waarvoor zoek je een methodiek?" },
    ends: {
      script: {
        steps: ['.widget details[open] label:has-text("Een moreel dilemma bespreken")'],
        words: "1 van 4 ingevuld",
      },
      plain: { steps: [], words: "Tel de tekens per methodiek op" },
    },
  },
  {
    name: "voer-een-methodiek-uit",
    ...professional,
    way: [{ menu: "/methodieken/" }, 'main a[href="/methodieken/oase-model/"]'],
    answer: { words: "Voer uit" },
    ends: {
      script: {
        steps: ['main a:text-is("Voer uit")', 'a.main[href="#stap=affirmatie"]', 'a.main[href="#stap=suggesties"]'],
        words: "Nu mogen er voorstellen komen",
      },
      plain: { steps: ['main a:text-is("Voer uit")'], words: "Nu mogen er voorstellen komen" },
    },
  },
  {
    name: "druk-een-methodiekkaart-af",
    ...professional,
    way: [{ menu: "/methodieken/" }, 'main a[href="/methodieken/kaarten/"]'],
    answer: { words: "Kies deze kaart" },
    ends: {
      script: { steps: ['label:has-text("Kies deze kaart")'], words: "Druk af", on: "[data-print]" },
      plain: { steps: ['label:has-text("Kies deze kaart")'], words: "Druk af met je browser" },
    },
  },
  {
    name: "stel-een-sessie-samen",
    ...professional,
    way: [{ menu: "/methodieken/" }, 'main a[href="/methodieken/draaiboek/"]'],
    answer: { words: "Zet methodieken, zelfscans en luisterkaarten op een rij" },
    ends: {
      script: {
        steps: ['summary:text-is("Casusbespreking en intervisie")', '[data-voeg="oase-model"]', '[data-voeg="break"]'],
        words: "OASE-model",
        on: '[data-onderdeel="0"]',
      },
      plain: { steps: [], words: "Zonder JavaScript vul je je draaiboek met de hand in", not: true },
    },
  },
  scan("ecosysteemspinnenweb", "Hoeveel actoren telt jullie ecosysteem?", SPIN),
  {
    name: "leg-scores-samen",
    ...professional,
    way: aid("ecosysteemspinnenweb"),
    answer: { words: "Hoeveel actoren telt jullie ecosysteem?" },
    ends: {
      script: {
        steps: [
          pick("aantal-actoren", "2"),
          ...['[data-samen="gather"]', "button:text-is('Voeg mijn eigen scores toe')"],
        ],
        words: "1 persoon doet mee",
      },
      plain: { steps: [], words: "De scores samenleggen zonder namen kan alleen op een toestel", not: true },
    },
  },
  {
    ...scan("stroeve-samenwerking", "", [pick("perspectief", "beperkt"), ...toResult]),
    ...fromHome("stroeve-samenwerking"),
  },
  scan("netwerkvereisten", "Heeft het netwerk een duidelijk doel", ['[data-ga="resultaat"]']),
  scan("samenwerkingsintensiteit", "Op hoeveel levensdomeinen speelt de vraag?", toResult),
  scan("zelfscan-samenwerken", "In welke sector werk jij?", toResult),
  {
    ...question("elkaars-werk-kennen"),
    ends: {
      script: { steps: ["[data-alles]", "[data-volgende]"], words: "", on: ".widget [data-stap] h3" },
      plain: { steps: [], words: "Neem deze punten samen door en vink ze af" },
    },
  },
  question("feedback-geven"),
];
