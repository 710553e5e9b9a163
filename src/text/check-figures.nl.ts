/** The Dutch of each figure that was counted or measured, and of its unit. */
import {
  type Crossed,
  type FigureName,
  type FigureSet,
  type GridName,
  grids,
  grownTimes,
  type Unit,
} from "../schema/check-figures.ts";
import { many } from "./numbers.ts";

const number = (digits: number) => (n: number) =>
  n.toLocaleString("nl-BE", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A number with its unit, which no line parts. */
export const inUnit: { [U in Unit]: (n: number) => string } = {
  amount: many,
  share: (n) => `${number(1)(100 * n)}\u00a0%`,
  bytes: (n) => `${number(1)(n / 1000)}\u00a0kB`,
  milliseconds: (n) => `${number(0)(n)}\u00a0ms`,
  seconds: (n) => `${number(2)(n)}\u00a0s`,
  megabytes: (n) => `${number(0)(n)}\u00a0MB`,
  ratio: (n) => `${number(2)(n)}\u00a0keer`,
  shift: (n) => number(3)(n),
};

type GridWords = {
  [G in GridName]: { [side in "columns" | "rows"]: { [K in keyof (typeof grids)[G][side]]: string } } & {
    about: string;
  };
};
/** What stands above the columns and before the rows of figures that are shown as a table. */
export const gridTexts: GridWords = {
  bench: {
    columns: {
      lcp: "Grootste deel te zien (LCP)",
      lcpRatio: "LCP tegenover Starlight",
      cls: "Verspringen (CLS)",
      blocking: "Niet reageren (TBT)",
      score: "Laagste score",
      weightRatio: "Gewicht tegenover Starlight",
    },
    rows: {
      home: "Startpagina",
      principle: "Principe",
      aid: "Wegwijzer",
      scan: "Zelfscan",
      keuzetabel: "Keuzetabel",
      cards: "Kaarten",
      method: "Methodiek",
      terms: "Begrippen",
      law: "Wetgeving",
      casus: "Casus",
      search: "Zoeken",
    },
    about:
      "Van elke soort bladzijde mat Lighthouse er één. Dat programma van Google doet een gsm na. LCP is de tijd tot het grootste deel van de bladzijde te zien is. CLS is hoeveel er verspringt tijdens het laden, en TBT hoelang de bladzijde dan niet reageert. De score is de laagste van de vier die Lighthouse geeft, op 100.",
  },
};
/** The words of each figure of a table: those of its row and its column. */
const ofGrid = <G extends GridName>(grid: G) =>
  Object.fromEntries(
    Object.entries<string>(gridTexts[grid].columns).flatMap(([column, words]) =>
      Object.entries<string>(gridTexts[grid].rows).map(([row, name]) => [`${column}-${row}`, `${name}: ${words}`]),
    ),
  ) as { [K in Crossed<G>]: string };

const amounts: { [T in (typeof grownTimes)[number]]: string } = { 2: "twee", 5: "vijf", 10: "tien" };
/** The words of each measure, for each size that the bench makes the site: that stands at the "#". */
const ofEachTime = <M extends string>(measures: { [K in M]: string }) =>
  Object.fromEntries(
    Object.entries<string>(measures).flatMap(([measure, words]) =>
      grownTimes.map((times) => [`${measure}-${times}`, words.replace("#", amounts[times])]),
    ),
  ) as { [K in `${M}-${(typeof grownTimes)[number]}`]: string };

type Words = { [S in FigureSet]: { [F in FigureName<S>]: string } };
export const figureTexts: Words = {
  cit: {
    testsInNode: "Geslaagde tests zonder browser",
    testsInBrowser: "Geslaagde tests in een echte browser",
    testsSkipped: "Tests die op die machine niet konden lopen",
    items: "Items uit de vijf bronnen",
    itemsTreated: "Items met een plaats op deze site",
    itemsOpen: "Items zonder plaats, en zonder dat er staat waarom",
    aids: "Hulpmiddelen die al hun regels volgen",
    findings: "Regels die een hulpmiddel niet volgt",
    mutants: "Fouten die we met opzet in de wegwijzers stoppen",
    mutantsCaught: "Deel van die fouten dat de controle vindt",
    paths: "Wegen door de kortere wegwijzers, met het toetsenbord",
    pathsWithoutScript: "Wegen door alle wegwijzers, zonder scripts",
    pages: "Bladzijden die in een browser openen zonder fout",
    links: "Adressen in de bladzijden, waarvan elk adres op deze site ergens heen leidt",
    served: "Adressen die met de juiste headers verstuurd worden",
    hostile: "Pogingen tot misbruik die niets aanrichten",
    weightText: "Zwaarste bladzijde met tekst",
    weightAid: "Zwaarste hulpmiddel, zonder scripts",
    weightList: "Zwaarste lijst om iets op te zoeken",
    scriptAid: "Zwaarste script van een hulpmiddel",
    scriptScan: "Zwaarste script van een zelfscan",
    queries: "Zoekvragen die we stellen",
    queriesFirst: "Zoekvragen met het juiste antwoord bovenaan",
    queriesWithinThree: "Zoekvragen met het juiste antwoord bij de eerste drie",
    queriesAbsent: "Zoekvragen over iets wat er niet staat",
    queriesAbsentWrong: "Zoekvragen over iets wat er niet staat, die toch iets vinden",
    packages: "Pakketten van anderen, met een toegelaten licentie",
    packagesForReaders: "Pakketten van anderen die je browser krijgt",
  },
  walks: {
    paths: "Wegen door de langste wegwijzers, met het toetsenbord",
    suggestions: "Gewicht van de suggesties terwijl je typt",
    firstWord: "Zwaarste eerste zoekvraag van één woord",
    firstQuery: "Zwaarste langere eerste zoekvraag",
    searchTime: "Tijd tot de resultaten er staan, voor 95 van de 100 zoekvragen",
    slowestStep: "Traagste stap in een hulpmiddel, op een toestel dat we vier keer vertragen",
    slowestLetter:
      "Traagste antwoord op een letter die je typt bij het zoeken, op een toestel dat we vier keer vertragen",
    goldQueries: "Zoekvragen, in twee helften",
    goldFirst: "Alle zoekvragen: het juiste antwoord staat bovenaan",
    goldWithinThree: "Alle zoekvragen: het juiste antwoord staat bij de eerste drie",
    goldAbsent: "Zoekvragen over iets wat er niet staat",
    goldAbsentWrong: "Zoekvragen over iets wat er niet staat, die toch iets vinden",
    asideFirst: "Tweede helft: het juiste antwoord staat bovenaan",
    asideWithinThree: "Tweede helft: het juiste antwoord staat bij de eerste drie",
    tasks: "Taken waarvoor mensen hier komen",
    replays: "Keren dat we die taken naspelen, elke taak op verschillende manieren",
  },
  bench: {
    build: "Tijd om de hele site te bouwen, zonder losse bestanden, pakketten en gegevens om mee te nemen",
    buildPage: "Tijd om te bouwen, per bladzijde",
    buildPageRatio: "Tijd om te bouwen per bladzijde, tegenover Starlight",
    memory: "Geheugen dat bouwen op zijn hoogst vraagt",
    memoryRatio: "Geheugen om te bouwen, tegenover Starlight",
    ...ofGrid("bench"),
    search: "Gewicht van een eerste zoekvraag van één woord",
    searchRatio: "Gewicht van zo’n zoekvraag, tegenover Starlight",
  },
  growth: {
    ...ofEachTime({
      pages: "Site # keer zo groot: aantal bladzijden",
      build: "Site # keer zo groot: tijd om te bouwen tegenover nu",
      memory: "Site # keer zo groot: geheugen om te bouwen tegenover nu",
      search: "Als er # keer zoveel te vinden is: gewicht van een eerste zoekvraag tegenover nu",
    }),
    limitMemory: "Geschat aantal bladzijden waarbij het geheugen op is dat Node uit zichzelf neemt",
    limitHour: "Geschat aantal bladzijden waarbij bouwen een uur duurt",
  },
};
