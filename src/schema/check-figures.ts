/**
 * What is counted and measured about the site, by the command that finds it, each with the bar that it has to keep. Tests
 * take their bars from here, tests/results/ gathers what they found, and /controle/ shows it.
 */
export type Unit = "amount" | "share" | "bytes" | "milliseconds" | "seconds" | "megabytes" | "ratio" | "shift";
export interface Figure {
  unit: Unit;
  least?: number;
  most?: number;
}

const KB = 1000;
const amount = { unit: "amount" } as const;
const none = { unit: "amount", most: 0 } as const;
/** Shares of the queries that must find the right thing first, and among the first three. */
const [FIRST, WITHIN_THREE] = [0.88, 0.97];
/** How much lower these may be for the half of the queries that ranking was never tuned on. */
export const ASIDE = 0.08;
const share = (least: number) => ({ unit: "share", least }) as const;
const weighs = (kilobytes: number) => ({ unit: "bytes", most: kilobytes * KB }) as const;

/** One page of each kind, which the bench opens beside the same words on a Starlight site. */
export const benched = {
  home: "/",
  principle: "/richtlijn/principes/informatie-uitwisselen/",
  aid: "/hulpmiddelen/beroepsgeheim-delen/",
  scan: "/hulpmiddelen/zelfscan-samenwerken/",
  keuzetabel: "/hulpmiddelen/methodiekkiezer/",
  cards: "/hulpmiddelen/luistertechnieken/",
  method: "/methodieken/model-van-tuckman/",
  terms: "/begrippen/",
  law: "/wetgeving/",
  casus: "/casussen/karel/",
  search: "/zoeken/",
} as const;

/** What the bench measures of each of them. */
export const measured = {
  lcp: { unit: "seconds", most: 1 },
  lcpRatio: { unit: "ratio", most: 0.75 },
  cls: { unit: "shift", most: 0.01 },
  blocking: { unit: "milliseconds", most: 0 },
  score: { unit: "amount", least: 100 },
  weightRatio: { unit: "ratio" },
} as const satisfies { [measure: string]: Figure };

/** Figures that are shown as a table: those named after a column and a row, `<column>-<row>`, with one bar a column. */
export const grids = { bench: { columns: measured, rows: benched } } as const;
export type GridName = keyof typeof grids;
/** Their names. */
export type Crossed<G extends GridName> =
  `${keyof (typeof grids)[G]["columns"] & string}-${keyof (typeof grids)[G]["rows"] & string}`;

const crossed = <G extends GridName>({ columns, rows }: (typeof grids)[G]) =>
  Object.fromEntries(
    Object.entries<Figure>(columns).flatMap(([column, figure]) =>
      Object.keys(rows).map((row) => [`${column}-${row}`, figure]),
    ),
  ) as { [K in Crossed<G>]: Figure };

/** How many times as large the bench makes the site. */
export const grownTimes = [2, 5, 10] as const;
type GrownTimes = (typeof grownTimes)[number];

/** The same figure of the site as large as that; some may grow as fast as it, and no faster. */
const ofEachTime = <M extends string>(measure: M, { unit }: Figure, growsAlong = false) =>
  Object.fromEntries(
    grownTimes.map((times) => [`${measure}-${times}`, { unit, ...(growsAlong && { most: times }) }]),
  ) as { [K in `${M}-${GrownTimes}`]: Figure };

export const figures = {
  cit: {
    testsInNode: amount,
    testsInBrowser: amount,
    testsSkipped: amount,
    items: amount,
    itemsTreated: amount,
    itemsOpen: none,
    aids: amount,
    findings: none,
    mutants: amount,
    mutantsCaught: share(0.99),
    paths: amount,
    pathsWithoutScript: amount,
    pages: amount,
    links: amount,
    served: amount,
    hostile: amount,
    weightText: weighs(20),
    weightAid: weighs(35),
    weightList: weighs(40),
    scriptAid: weighs(12),
    scriptScan: weighs(18),
    queries: amount,
    queriesFirst: share(FIRST),
    queriesWithinThree: share(WITHIN_THREE),
    queriesAbsent: amount,
    queriesAbsentWrong: none,
    packages: amount,
    packagesForReaders: { unit: "amount", most: 14 },
  },
  walks: {
    paths: amount,
    suggestions: weighs(25),
    firstWord: weighs(135),
    firstQuery: weighs(190),
    searchTime: { unit: "milliseconds", most: 100 },
    slowestStep: { unit: "milliseconds", most: 50 },
    slowestLetter: { unit: "milliseconds", most: 50 },
    goldQueries: amount,
    goldFirst: share(FIRST),
    goldWithinThree: share(WITHIN_THREE),
    goldAbsent: { unit: "amount", least: 50 },
    goldAbsentWrong: none,
    asideFirst: share(FIRST - ASIDE),
    asideWithinThree: share(WITHIN_THREE - ASIDE),
    tasks: amount,
    replays: amount,
  },
  bench: {
    build: { unit: "seconds" },
    // What Starlight took a page when this bar was set; on as many pages as now it takes half of that.
    buildPage: { unit: "milliseconds", most: 51 },
    buildPageRatio: { unit: "ratio" },
    memory: { unit: "megabytes" },
    memoryRatio: { unit: "ratio" },
    ...crossed(grids.bench),
    search: { unit: "bytes" },
    searchRatio: { unit: "ratio" },
  },
  growth: {
    ...ofEachTime("pages", amount),
    ...ofEachTime("build", { unit: "ratio" }, true),
    ...ofEachTime("memory", { unit: "ratio" }, true),
    ...ofEachTime("search", { unit: "ratio" }, true),
    limitMemory: amount,
    limitHour: amount,
  },
} as const satisfies { [set: string]: { [name: string]: Figure } };

export type FigureSet = keyof typeof figures;
export type FigureName<S extends FigureSet = FigureSet> = S extends FigureSet
  ? keyof (typeof figures)[S] & string
  : never;
export const figureSets = Object.keys(figures) as FigureSet[];

/** What one types to find them again. */
export const commands: { [S in FigureSet | "toegankelijkheid"]: string } = {
  cit: "npm cit",
  walks: "npm run test:walks",
  bench: "npm run bench",
  growth: "npm run bench -- --grow",
  toegankelijkheid: "npm run test:walks",
};

/** The figures of a set by name, in the order in which they are shown. */
export const figuresIn = (set: FigureSet): [name: string, figure: Figure][] => Object.entries(figures[set]);

/** Whether a number misses its bar. */
export const misses = ({ least = -Infinity, most = Infinity }: Figure, found: number): boolean =>
  found < least || found > most;
