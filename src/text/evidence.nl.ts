/** The Dutch of what was counted and measured, for the page on checks. */
import { benched, type FigureName, type FigureSet, grownTimes, type Unit } from "../schema/check-figures.ts";
import { longDate } from "./dates.ts";

const number = (digits: number) => (n: number) =>
  n.toLocaleString("nl-BE", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A number with its unit. */
export const inUnit: { [U in Unit]: (n: number) => string } = {
  amount: (n) => number(0)(n),
  share: (n) => `${number(1)(100 * n)} %`,
  bytes: (n) => `${number(1)(n / 1000)} kB`,
  milliseconds: (n) => `${number(0)(n)} ms`,
  seconds: (n) => `${number(2)(n)} s`,
  megabytes: (n) => `${number(0)(n)} MB`,
  ratio: (n) => `${number(2)(n)} keer`,
  shift: (n) => number(3)(n),
};

const pages: { [P in keyof typeof benched]: string } = {
  home: "Startpagina",
  principle: "Een principe",
  aid: "Een wegwijzer",
  scan: "Een zelfscan",
  keuzetabel: "Een keuzetabel",
  cards: "Een stapel kaarten",
  method: "Een methodiek",
  terms: "Begrippen",
  law: "Wetgeving",
  casus: "Een casus",
  search: "Zoeken",
};
/** The words of each measure, for each page that the bench opens. */
const ofEach = <M extends string>(measures: { [K in M]: string }) =>
  Object.fromEntries(
    Object.entries<string>(measures).flatMap(([measure, words]) =>
      Object.entries(pages).map(([page, name]) => [`${measure}-${page}`, `${name}: ${words}`]),
    ),
  ) as { [K in `${M}-${keyof typeof benched}`]: string };

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
    testsInNode: "Tests zonder browser die slaagden",
    testsInBrowser: "Tests in een echte browser die slaagden",
    testsSkipped: "Tests die daar niet konden lopen",
    items: "Stukken van de vijf bronnen",
    itemsTreated: "Daarvan met een plaats op deze site",
    itemsOpen: "Daarvan zonder plaats en zonder reden",
    aids: "Hulpmiddelen waarvan elke regel bewezen is",
    findings: "Regels die daarbij gebroken zijn",
    mutants: "Fouten die we met opzet in de wegwijzers stoppen",
    mutantsCaught: "Deel daarvan dat de controle vindt",
    paths: "Wegen door de kortere wegwijzers, met het toetsenbord",
    pathsWithoutScript: "Wegen door alle wegwijzers, zonder scripts",
    pages: "Bladzijden die in een browser openen zonder fout",
    links: "Adressen op die bladzijden die ergens heen leiden",
    served: "Adressen met de juiste regels voor veiligheid",
    hostile: "Kwaadwillige adressen en berichten die niets aanrichten",
    weightText: "Zwaarste bladzijde met tekst",
    weightAid: "Zwaarste hulpmiddel, zonder scripts",
    weightList: "Zwaarste lijst om iets op te zoeken",
    scriptAid: "Zwaarste script van een hulpmiddel",
    scriptScan: "Zwaarste script van een zelfscan",
    queries: "Zoekvragen die we stellen",
    queriesFirst: "Deel met het juiste antwoord bovenaan",
    queriesWithinThree: "Deel met het juiste antwoord bij de eerste drie",
    queriesAbsent: "Zoekvragen over iets wat er niet staat",
    queriesAbsentWrong: "Daarvan die toch iets vinden",
    packages: "Pakketten van anderen met een toegelaten licentie",
    packagesForReaders: "Daarvan die je browser krijgt",
  },
  walks: {
    paths: "Wegen door de langste wegwijzers, met het toetsenbord",
    suggestions: "Gewicht van de suggesties terwijl je typt",
    firstWord: "Eerste zoekvraag van één woord, op haar zwaarst",
    firstQuery: "Eerste langere zoekvraag, op haar zwaarst",
    searchTime: "Tijd tot de resultaten er staan, voor 95 van de 100 zoekvragen",
    slowestStep: "Traagste stap in een hulpmiddel, op een toestel dat vier keer trager is",
    slowestLetter: "Traagste letter bij het zoeken, op een toestel dat vier keer trager is",
    goldQueries: "Zoekvragen in twee helften: met de ene stelden we het zoeken af, met de andere niet",
    goldFirst: "Beide helften: deel met het juiste antwoord bovenaan",
    goldWithinThree: "Beide helften: deel met het juiste antwoord bij de eerste drie",
    goldAbsent: "Beide helften: zoekvragen over iets wat er niet staat",
    goldAbsentWrong: "Daarvan die toch iets vinden, in beide helften samen",
    asideFirst: "De helft waarmee we niet afstelden: deel met het juiste antwoord bovenaan",
    asideWithinThree: "De helft waarmee we niet afstelden: deel met het juiste antwoord bij de eerste drie",
    tasks: "Dingen die mensen hier komen doen",
    replays: "Keren dat we zoiets naspelen, telkens op een andere manier",
  },
  bench: {
    build: "Tijd om de hele site te bouwen, zonder losse bestanden, pakketten en gegevens om mee te nemen",
    buildPage: "Die tijd voor één bladzijde",
    buildPageRatio: "Die tijd voor één bladzijde tegenover Starlight",
    memory: "Geheugen dat bouwen op zijn hoogst vraagt",
    memoryRatio: "Dat geheugen tegenover Starlight",
    ...ofEach({
      lcp: "tijd tot het grootste stuk er staat",
      lcpRatio: "die tijd tegenover Starlight",
      cls: "hoeveel er verspringt",
      blocking: "tijd waarin de bladzijde merkbaar niet reageert",
      score: "laagste van de vier scores die Lighthouse geeft, op 100",
      weightRatio: "gewicht tegenover Starlight",
    }),
    search: "Gewicht van een eerste zoekvraag van één woord",
    searchRatio: "Dat gewicht tegenover Starlight",
  },
  growth: {
    ...ofEachTime({
      pages: "Site # keer zo groot: aantal bladzijden",
      build: "Site # keer zo groot: tijd om te bouwen tegenover nu",
      memory: "Site # keer zo groot: geheugen om te bouwen tegenover nu",
      search: "Als er # keer zoveel te vinden is: gewicht van een eerste zoekvraag tegenover nu",
    }),
    limitMemory: "Geschat aantal bladzijden waarbij het geheugen om te bouwen op is",
    limitHour: "Geschat aantal bladzijden waarbij bouwen een uur duurt",
  },
};

export const setTexts: { [S in FigureSet]: { title: string; about: string } } = {
  cit: {
    title: "Bij elke nieuwe versie",
    about: "Ze controleert de inhoud, en test de code en de hele site, ook in een echte browser.",
  },
  walks: {
    title: "Tests die lang duren",
    about: "Ze volgt de langste wegen, meet wat zoeken vraagt, en speelt na wat mensen hier komen doen.",
  },
  bench: {
    title: "Naast een andere site",
    about:
      "Ze zet deze site naast een site met dezelfde woorden, gemaakt met Starlight. Dat is een bekend programma voor sites met veel tekst. Elk cijfer is het middelste van drie metingen, behalve het gewicht van een zoekvraag: dat meet ze één keer.",
  },
  growth: {
    title: "Als de site groeit",
    about:
      "Ze maakt de site twee, vijf en tien keer zo groot, met kopieën van hulpmiddelen, methodieken, casussen en begrippen. Voor zoeken vermenigvuldigt ze alleen wat er te vinden is. Met de twee grootste sites schat ze hoeveel bladzijden dezelfde machine aankan, als tijd en geheugen in hetzelfde tempo blijven groeien. Als je die grens nadert, kan je eerst meer geheugen geven aan Node, het programma dat bouwt. Daarna kan je een deel apart bouwen.",
  },
};

export const evidence = {
  what: "Wat",
  found: "Gevonden",
  bar: "Grens",
  noBar: "geen",
  atMost: (bar: string) => `hoogstens ${bar}`,
  atLeast: (bar: string) => `minstens ${bar}`,
  missed: (found: string) => `${found}: niet gehaald`,
  on: (machine: string) => `Dat was op een machine met ${machine}. Op een andere kunnen de cijfers anders zijn.`,
  current: (date: string) =>
    `De cijfers hieronder zijn van ${longDate(date)}, en gaan over de site zoals je ze nu leest.`,
  stale: (date: string) =>
    `De cijfers hieronder zijn van ${longDate(date)}. Ze gaan over een vorige versie, want sindsdien veranderde de inhoud of de code.`,
  absent: "Van deze opdracht bewaarden we nog geen resultaat, dus staan hier geen cijfers.",
  open: "Ook de cijfers op deze bladzijde laten iets open. Deze lijst schrijft een computer zelf:",
  proven: "Alle cijfers hieronder gaan over deze versie, en ze halen elk hun grens.",
  openAbsent: (title: string) => `‘${title}’: daarvan is nog geen resultaat bewaard.`,
  openStale: (title: string, date: string) =>
    `‘${title}’: het resultaat van ${longDate(date)} gaat over een vorige versie.`,
  openMissed: (label: string, found: string, bar: string) => `${label}: ${found}, in plaats van ${bar}.`,
  openSkipped: (n: number) =>
    n === 1
      ? "Eén test kon niet lopen op de machine van het resultaat."
      : `${n} tests konden niet lopen op de machine van het resultaat.`,
  accessibility: "Toegankelijkheid",
};
