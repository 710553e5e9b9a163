/** A small valid aid of each kind. Tests change one thing in a copy and look at what the proof says. */
import type { Finding } from "../../src/domain/prove/index.ts";
import { aid, type Kaarten, type Keuzetabel, type Talk, type Wegwijzer } from "../../src/schema/aid.ts";
import { lessonMinutes } from "../../src/schema/lesson.ts";

export const origin = { own: "voor de test" };
export const shared = {
  title: "Proef",
  summary: "Een proef.",
  intro: ["Een proef."],
  minutes: { value: 5, origin },
  sources: ["pris"],
  lesson: {
    learn: "Leren.",
    plans: lessonMinutes.map((minutes) => ({
      minutes,
      steps: [5, minutes - 5].map((of) => ({ minutes: of, title: "Doen", text: "Doen." })),
    })),
    origin: { own: "eigen les" },
  },
  reviewed: "nog niemand",
  version: "1.0",
  changes: [{ version: "1.0", on: "2026-11-22", what: "Eerste versie." }],
};
const outcome = (id: string, tone: string) => ({
  id,
  tone,
  title: `Uitkomst ${id}`,
  means: ["Dit betekent het."],
  actions: ["Doe dit."],
  record: ["Noteer dit."],
  consult: ["eigen-team"],
  basis: ["sw-352"],
  certainty: { level: "vast" },
  origin,
});

const wegwijzer = {
  ...shared,
  kind: "wegwijzer",
  id: "proef",
  sensitive: true,
  start: "gevaar",
  questions: [
    {
      id: "gevaar",
      text: "Is er nu gevaar?",
      why: "Gevaar gaat voor.",
      danger: true,
      answers: [
        { id: "ja", text: "Ja", to: "help" },
        { id: "nee", text: "Nee", to: "akkoord" },
        { id: "weet-niet", text: "Ik weet het niet", to: "overleg", doubt: true },
      ],
      origin: { source: "pris", place: "deel 2" },
    },
    {
      id: "akkoord",
      text: "Gaat de cliënt akkoord?",
      why: "De cliënt beslist mee.",
      noDoubt: "Je kan het vragen.",
      answers: [
        { id: "ja", text: "Ja", to: "delen" },
        { id: "nee", text: "Nee", to: "overleg" },
      ],
      origin,
    },
  ],
  outcomes: [
    outcome("help", "gevaar"),
    outcome("overleg", "overleg"),
    { ...outcome("delen", "mag"), neighbours: [{ outcome: "overleg", when: "Bij twijfel." }] },
  ],
  examples: [
    { id: "brand", situation: "Er is brand.", answers: { gevaar: "ja" }, outcome: "help", why: "Gevaar." },
    { id: "twijfel", situation: "Ik twijfel.", answers: { gevaar: "weet-niet" }, outcome: "overleg", why: "Twijfel." },
    {
      id: "akkoord-gegeven",
      situation: "Het mag.",
      answers: { gevaar: "nee", akkoord: "ja" },
      outcome: "delen",
      why: "Akkoord.",
    },
    {
      id: "geen-akkoord",
      situation: "Het mag niet.",
      answers: { gevaar: "nee", akkoord: "nee" },
      outcome: "overleg",
      why: "Geen akkoord.",
    },
  ],
  examplesOrigin: origin,
};

const card = (id: string) => ({
  id,
  title: `Kaart ${id}`,
  lines: [{ term: id, text: `Voorkant ${id}` }],
  parts: [{ label: "Wat doe je?", text: `Achterkant ${id}` }],
  origin,
});
const kaarten = {
  ...shared,
  kind: "kaarten",
  id: "proef-kaarten",
  cards: [card("oma"), card("anna")],
  guide: {
    title: "Wat merk je?",
    intro: "Kies wat past.",
    options: [
      { id: "oordeel", text: "Ik oordeel", card: "oma", because: "Oma oordeelt." },
      { id: "vraag", text: "Ik vraag niets", card: "anna", because: "Anna vraagt." },
    ],
    origin,
  },
  exercises: [
    {
      id: "nieuwe-buur",
      situation: "Een nieuwe buur.",
      question: "Wat past?",
      options: [
        { id: "vragen", text: "Eerst vragen", fits: true, explanation: "Ja." },
        { id: "advies", text: "Advies geven", fits: false, explanation: "Nog niet." },
      ],
      cards: ["oma"],
    },
  ],
  exercisesOrigin: origin,
};

const theme = (id: string, ...questions: { id: string; text: string; hint?: string }[]) => ({
  ...{ id, title: `Thema ${id}`, gist: `Dit gaat over ${id}.`, questions, origin },
});
const talk = {
  ...shared,
  kind: "kaarten",
  id: "proef-gesprek",
  cards: [],
  exercises: [],
  talk: {
    named: { one: "thema", many: "thema’s" },
    intro: "Kies waarover jullie praten.",
    before: [
      { id: "rust", text: "We zitten rustig." },
      { id: "tijd", text: "We weten hoelang we praten." },
    ],
    themes: [
      theme(
        "bereik",
        { id: "wanneer", text: "Wanneer ben je bereikbaar?" },
        { id: "gevolg", text: "Heeft dat nadelen?", hint: "Denk aan je rust." },
      ),
      theme("waarden", { id: "welke", text: "Welke waarden tellen?" }),
    ],
    closing: [
      { id: "vergeten", text: "Wat kwam nog niet aan bod?" },
      { id: "bedanken", text: "Bedank elkaar." },
    ],
    origin,
  },
};

const cells = (weights: Record<string, number>) =>
  Object.entries(weights).map(([option, weight]) => ({ option, weight, reason: `Reden ${option}.`, origin }));
const option = (id: string) => ({ id, title: `Optie ${id}`, means: ["Uitleg."], actions: ["Doe dit."], origin });
const keuzetabel = {
  ...shared,
  kind: "keuzetabel",
  id: "proef-tabel",
  criteria: [
    {
      id: "nood",
      text: "Hoe complex is de nood?",
      why: "Het telt.",
      values: [
        { id: "klein", text: "Weinig", cells: cells({ mono: 2, multi: 0, inter: -2 }) },
        { id: "groot", text: "Veel", cells: cells({ mono: -2, multi: 1, inter: 2 }) },
      ],
      origin,
    },
    {
      id: "doelen",
      text: "Zijn de doelen gedeeld?",
      why: "Het telt.",
      values: [
        { id: "apart", text: "Nee", cells: cells({ mono: 1, multi: 1, inter: -1 }) },
        { id: "samen", text: "Ja", cells: cells({ mono: -1, multi: 0, inter: 2 }) },
      ],
      origin,
    },
  ],
  options: [option("mono"), option("multi"), option("inter")],
  examples: [
    { id: "eenvoudig", situation: "Eén vraag.", values: { nood: "klein", doelen: "apart" }, best: "mono", why: "Zo." },
  ],
  examplesOrigin: origin,
};

export const validWegwijzer = (): Wegwijzer => aid.parse(structuredClone(wegwijzer)) as Wegwijzer;
export const validKaarten = (): Kaarten => aid.parse(structuredClone(kaarten)) as Kaarten;
/** Kaarten that hold a talk: two themes, the first with two questions. */
export const validTalk = () => aid.parse(structuredClone(talk)) as Kaarten & { talk: Talk };
export const validKeuzetabel = (): Keuzetabel => aid.parse(structuredClone(keuzetabel)) as Keuzetabel;

/** The item at a place that the fixture has; a test that names another place is wrong, and says so. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`the fixture has no item ${index}`);
  return item;
}

/** Findings as a person would read them. */
export const show = (findings: readonly Finding[]): string =>
  findings.map(({ path, message, fix }) => `${path.join(".")}: ${message}\n  ${fix}`).join("\n");
