/** What search can find, by kind: the word for readers, whom it serves most, and how readily it comes first. */

/** For whom a result is made in the first place; nobody is kept from the others. */
export const audiences = ["professionals", "studenten", "lesgevers"] as const;
type Audience = (typeof audiences)[number];

export interface SearchKind {
  word: string;
  /** Beside a result of another kind that fits as well: more than 1 comes first. */
  prior: number;
  for: readonly Audience[];
}

const everyone = audiences;

/** In the order in which the filters stand. */
export const searchKinds = {
  aid: { word: "hulpmiddel", prior: 1.25, for: everyone },
  recommendation: { word: "aanbeveling", prior: 1.1, for: everyone },
  page: { word: "richtlijn", prior: 1.12, for: everyone },
  method: { word: "methodiek", prior: 1.15, for: everyone },
  term: { word: "begrip", prior: 1, for: ["studenten", "professionals"] },
  law: { word: "wetgeving", prior: 0.84, for: everyone },
  casus: { word: "casus", prior: 0.88, for: ["studenten", "lesgevers"] },
  selfTest: { word: "zelftest", prior: 0.85, for: ["studenten", "lesgevers"] },
  question: { word: "vraag", prior: 0.85, for: ["professionals"] },
  outcome: { word: "uitkomst", prior: 0.7, for: ["professionals"] },
  card: { word: "kaart", prior: 1, for: everyone },
  source: { word: "bron", prior: 0.7, for: ["studenten", "lesgevers"] },
  site: { word: "bladzijde", prior: 0.54, for: everyone },
} as const satisfies Record<string, SearchKind>;
export type SearchKindName = keyof typeof searchKinds;
export const searchKindNames = Object.keys(searchKinds) as SearchKindName[];
