/** Tasks that leave something on the device, each of which /privacy/ names; and what is looked for or taken along. */
import { ends, footer, link, notHere, pick, professional, scanOf, type Step, type Task } from "./task-parts.ts";

const FIELD = "#p-zoek";
const NO_SEARCH = "Zoeken werkt met een script";
/** The button then offers the other colours. */
const SCHEME = { words: "scherm", on: ".site-footer" } as const;
const ALL = { words: "Alles staat op dit toestel" } as const;
/** Types it on the home page. */
const search = (query: string): readonly Step[] => [{ type: query, into: FIELD }, `form:has(${FIELD}) button`];

/** A scan whose answers are kept on the device. */
const kept = (id: string, first: string, choice: Step): Task => ({
  name: `bewaar-${id}`,
  ...professional,
  way: scanOf(id),
  answer: { words: first },
  ends: ends(
    { steps: [choice, '[data-bewaar="open"]', '[data-bewaar="nu"]'], words: "Bewaard: " },
    notHere("Op een toestel kan bewaren alleen met JavaScript"),
  ),
});

export const toKeep: readonly Task[] = [
  {
    name: "zoek-een-woord",
    who: "student",
    way: search("ecogram"),
    answer: { words: "Ecogram" },
    ends: ends({ steps: [], words: "Ecogram", on: "[data-zoekresultaat]" }, notHere(NO_SEARCH)),
  },
  {
    name: "zet-de-sneltoets-uit",
    ...professional,
    way: search("sneltoets"),
    answer: { words: "naar het zoekveld" },
    ends: ends({ steps: ["[data-sneltoets]"], words: "naar het zoekveld" }, notHere(NO_SEARCH)),
  },
  {
    name: "kies-donkere-kleuren",
    ...professional,
    way: ["[data-theme-toggle]"],
    answer: SCHEME,
    ends: ends({ steps: [], ...SCHEME }, notHere("Kiezen werkt alleen met een script", [footer("/toegankelijkheid/")])),
  },
  {
    name: "oefen-elke-dag",
    who: "student",
    way: [link("/oefenen/")],
    answer: { words: "Begin met oefenen" },
    ends: ends(
      {
        steps: ["[data-begin]", "[data-stap] [data-kies], [data-draai]", '[data-wist="ja"]'],
        words: "Genoteerd: ",
        on: "[data-nog] [data-gezegd]",
      },
      notHere("Dag na dag oefenen werkt met een script"),
    ),
  },
  {
    name: "bewaar-mijn-selectie",
    ...professional,
    way: [link("/selectie/")],
    answer: { words: "Kies wat je nodig hebt" },
    ends: ends(
      { steps: ['[data-doe="bewaar"]'], words: "Je selectie staat op dit toestel" },
      notHere("Zonder JavaScript kan deze bladzijde niets verzamelen"),
    ),
  },
  {
    name: "lees-de-wet-na",
    ...professional,
    way: [footer("/wetgeving/"), link("/nalezen/wetgeving/")],
    answer: { words: "Nog na te kijken (" },
    ends: ends(
      { steps: ['[data-doe="bewaar"]'], words: "Je oordelen staan op dit toestel" },
      notHere("Zonder JavaScript kan deze bladzijde je oordelen niet bewaren"),
    ),
  },
  kept("ecosysteemspinnenweb", "Hoeveel actoren telt jullie ecosysteem?", pick("aantal-actoren", "2")),
  kept("zelfscan-samenwerken", "In welke sector ben je actief?", '.scan label:has(input[type="radio"])'),
  {
    name: "bewaar-de-site-voor-onderweg",
    ...professional,
    way: [link("/onderweg/")],
    answer: { words: "Bewaar alles op je toestel" },
    ends: ends({ steps: ["#p-bewaar"], ...ALL, patience: 240_000 }, notHere("Bewaren werkt met een script"), {
      steps: [],
      ...ALL,
    }),
  },
];
