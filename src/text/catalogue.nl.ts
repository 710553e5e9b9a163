/** The words of the catalogue of methods: its filter, its counts, why something was found. */
import type { MethodSize } from "../schema/method.ts";

/** How many of each size, in words. */
const counted: { [S in MethodSize | "elders"]: (count: number) => string } = {
  "met-stappen": (count) => `${count} met stappen`,
  beschreven: (count) => `${count} beschreven`,
  genoemd: (count) => `${count} alleen genoemd`,
  elders: (count) => `${count} van elders`,
};
export type Counts = { [S in keyof typeof counted]: number };

/** Why a text was found. */
const reasons = {
  title: () => "De naam past bij wat je typte.",
  need: (text: string) => `Herken je dit? ‘${text}’`,
  aliases: (text: string) => `Ook bekend als ${text}`,
  keywords: (text: string) => `Past bij ‘${text}’`,
  summary: () => "Staat in de uitleg.",
} as const;
export type SearchField = keyof typeof reasons;

export const catalogueText = {
  title: "Wat wil je bereiken?",
  lede: "Kies wat je nodig hebt, voer het uit of",
  ledeCards: "druk kaarten af",
  ledeSession: "Voor een hele sessie maak je een",
  ledeDraaiboek: "draaiboek",
  fold: "Kies een doel, tijd of groep",
  goal: "Ik wil",
  anyGoal: "alles zien",
  time: "Tijd",
  group: "Met wie",
  steps: "Hoe volledig",
  withSteps: "alleen met stappen",
  principle: "Principe",
  estimate: "Tijd en groep zijn een schatting van de makers, alleen voor wie stappen heeft.",
  query: "Waar zit je mee?",
  queryExample: "een zin of een naam",
  clear: "Wis filter",
  chooser: "Kies voor mij",
  withStepsTitle: "Met stappen",
  describedTitle: "Ook beschreven of genoemd, zonder stappen",
  namedOnly: "Alleen genoemd",
  elsewhere: {
    instrument: "Hulpmiddelen van elders",
    methodiek: "Werkwijzen in de tekst",
    model: "Modellen in de tekst",
  },
  found: "Wat het best past, staat eerst",
  cardsTitle: "Kaarten om af te drukken",
  cardsLede:
    "Elke methodiek met stappen past op een kaart van A6, met op een A4 plaats voor vier. Vink aan welke je wil.",
  pick: "Kies deze kaart",
  unpick: "Wis je keuze",
  paper: "Papier",
  papers: { a4: "vier kaarten op een A4", a6: "elke kaart op een eigen blad, A6" },
  printsAll: (count: number) => `Zonder keuze drukken alle ${count} kaarten af.`,
  printsSome: "Alleen de kaarten die je aanvinkte, drukken af.",
  printsOne: "Alleen de kaart uit je link drukt af. Vink er aan als je er meer wil.",
  printsHow: "Druk af met je browser: Ctrl+P, of Cmd+P op een Mac.",
  /** The counts as a sentence, without what there is none of. */
  tally: (counts: Counts, goal?: string) => {
    const parts = (Object.keys(counted) as (keyof Counts)[]).flatMap((size) =>
      counts[size] > 0 ? counted[size](counts[size]) : [],
    );
    const scope = goal === undefined ? "" : `, als je wil ${goal}`;
    return parts.length === 0
      ? "Niets past bij wat je koos. Wis de filter, of kies minder."
      : `${parts.join(", ")}${scope}.`;
  },
  reasons,
  dropped: (what: readonly string[]) => `Dit deel van de link kennen we niet meer: ${what.join(", ")}.`,
  failed: "Zoeken in de catalogus lukt nu niet, want de zoeklijst laadt niet. De keuzes werken wel.",
  late: "Kiezen en zoeken werkt met een script, en dat kwam niet aan. Laad de bladzijde opnieuw; alles staat hieronder.",
} as const;
