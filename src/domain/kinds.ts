/**
 * What each kind of aid is, for everything that looks at aids of any kind: the proof, the checks, the views. A new kind
 * adds its row here. What runs in the browser does not import this; see answerable.ts.
 */
import type { Aid, AidKind, AidOf } from "../schema/aid.ts";
import { type AidNode, type AidReference, each, listed, type Path } from "./nodes.ts";
import type { Rule } from "./prove/finding.ts";
import { kaartenRules } from "./prove/kaarten/rules.ts";
import { keuzetabelRules } from "./prove/keuzetabel/rules.ts";
import { wegwijzerRules } from "./prove/wegwijzer/rules.ts";
import { zelfscanRules } from "./prove/zelfscan/rules.ts";
import { talkNodes, talkReferences } from "./talk-nodes.ts";

export type { AidNode, AidReference } from "./nodes.ts";

/** A part that rests on the law, or could. */
export interface Ground {
  path: Path;
  part: "question" | "outcome";
  /** What readers see of it. */
  label: string;
  /** Ids of legal grounds. */
  basis: readonly string[];
}
/** What the site counts inside aids. */
export const aidAmounts = ["questions", "answers", "outcomes", "cards", "exercises", "themes", "items"] as const;
export type AidAmount = (typeof aidAmounts)[number];

export interface AidKindFacts<K extends AidKind> {
  /** Its parts with an address, in the order of its outline. */
  nodes: (aid: AidOf<K>) => AidNode[];
  /** Its examples, which have an address too, but never a meaning outside the page. */
  examples: (aid: AidOf<K>) => AidNode[];
  /** What a lesson puts to students: its examples, its exercises, or the themes of its talk. */
  practice: (aid: AidOf<K>) => AidNode[];
  /** The parts that may name legal grounds; none for a kind that has nowhere to name them. */
  grounds: (aid: AidOf<K>) => Ground[];
  /** Fields that hold an address. */
  links: (aid: AidOf<K>) => { path: Path; url: string }[];
  /** What it points to beside what every aid does. */
  references: (aid: AidOf<K>) => AidReference[];
  amounts: (aid: AidOf<K>) => { [A in AidAmount]?: number };
  /** What it has to hold beside what every aid does. */
  rules: readonly Rule<AidOf<K>>[];
}

const none = () => [];

export const aidKinds: { [K in AidKind]: AidKindFacts<K> } = {
  wegwijzer: {
    nodes: ({ questions, outcomes }) => [...listed("questions", questions), ...listed("outcomes", outcomes)],
    examples: ({ examples }) => listed("examples", examples),
    practice: ({ examples }) => listed("examples", examples),
    grounds: ({ questions, outcomes }) => [
      ...questions.map(({ text: label, basis }, at): Ground => ({
        ...{ path: ["questions", at], part: "question", label, basis },
      })),
      ...outcomes.map(({ title: label, basis }, at): Ground => ({
        ...{ path: ["outcomes", at], part: "outcome", label, basis },
      })),
    ],
    links: ({ outcomes }) =>
      outcomes.flatMap(({ support }, at) =>
        support.flatMap(({ href }, index) =>
          href === undefined ? [] : [{ path: ["outcomes", at, "support", index, "href"], url: href }],
        ),
      ),
    references: ({ questions, outcomes }) => [
      ...questions.flatMap(({ basis }, at) => each(["questions", at, "basis"], basis, "law")),
      ...outcomes.flatMap(({ basis, consult, onward }, at) => [
        ...each(["outcomes", at, "basis"], basis, "law"),
        ...each(["outcomes", at, "consult"], consult, "contact"),
        ...onward.map(({ aid: id, node }, index): AidReference => ({
          ...{ path: ["outcomes", at, "onward", index, "aid"], id, to: "aid", node },
        })),
      ]),
    ],
    amounts: ({ questions, outcomes }) => ({
      questions: questions.length,
      answers: questions.reduce((sum, { answers }) => sum + answers.length, 0),
      outcomes: outcomes.length,
    }),
    rules: wegwijzerRules,
  },
  kaarten: {
    nodes: ({ cards, exercises, talk }) => [
      ...listed("cards", cards),
      ...listed("exercises", exercises),
      ...(talk ? talkNodes(talk) : []),
    ],
    examples: none,
    practice: ({ exercises, talk }) => [
      ...listed("exercises", exercises),
      ...listed(["talk", "themes"], talk?.themes ?? []),
    ],
    grounds: none,
    links: none,
    references: ({ exercises, talk }) => [
      ...exercises.flatMap(({ recommendation: id }, at): AidReference[] =>
        id === undefined ? [] : [{ path: ["exercises", at, "recommendation"], id, to: "recommendation" }],
      ),
      ...(talk ? talkReferences(talk) : []),
    ],
    amounts: ({ cards, exercises, talk }) => ({
      cards: cards.length,
      exercises: exercises.length,
      themes: talk?.themes.length ?? 0,
    }),
    rules: kaartenRules,
  },
  keuzetabel: {
    nodes: ({ criteria, options }) => [...listed("criteria", criteria), ...listed("options", options)],
    examples: ({ examples }) => listed("examples", examples),
    practice: ({ examples }) => listed("examples", examples),
    grounds: none,
    links: none,
    references: none,
    amounts: () => ({}),
    rules: keuzetabelRules,
  },
  zelfscan: {
    nodes: ({ dimensions }) =>
      dimensions.flatMap(({ id, title, items, advice }, at) => [
        { id, title, path: ["dimensions", at] },
        ...listed(["dimensions", at, "items"], items),
        ...listed(["dimensions", at, "advice"], advice),
      ]),
    examples: ({ examples }) => listed("examples", examples),
    practice: ({ examples }) => listed("examples", examples),
    grounds: none,
    links: none,
    references: ({ dimensions }) =>
      dimensions.flatMap(({ advice }, at) =>
        advice.flatMap(({ recommendations, methods, aids }, index) => {
          const base = ["dimensions", at, "advice", index];
          return [
            ...each([...base, "recommendations"], recommendations, "recommendation"),
            ...each([...base, "methods"], methods, "method"),
            ...each([...base, "aids"], aids, "aid"),
          ];
        }),
      ),
    amounts: ({ dimensions }) => ({ items: dimensions.reduce((sum, { items }) => sum + items.length, 0) }),
    rules: zelfscanRules,
  },
};

/** The row of a kind. It takes any aid: whoever asks by the kind of an aid hands over that same aid. */
export const factsOf = (kind: AidKind) => aidKinds[kind] as unknown as AidKindFacts<AidKind>;

/** The ids inside an aid that an address can name: #<node>. */
export const nodesOf = (aid: Aid): AidNode[] => factsOf(aid.kind).nodes(aid);

/** Everything on an aid's page that has an anchor: its nodes and its examples. */
export const placesOf = (aid: Aid): AidNode[] => [...nodesOf(aid), ...factsOf(aid.kind).examples(aid)];

/** The parts of an aid that rest on the law, or could. */
export const groundsOf = (aid: Aid): Ground[] => factsOf(aid.kind).grounds(aid);

/** What a lesson with an aid can put to students. */
export const practiceOf = (aid: Aid): AidNode[] => factsOf(aid.kind).practice(aid);
