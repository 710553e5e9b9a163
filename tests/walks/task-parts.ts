/** What a task is, and the parts that tasks share: a likely question of the home page, a wegwijzer walked, a choice in a form. */
import { aidOf, everySeries, type Series } from "../e2e/aids.ts";
import { tasks as questions } from "../e2e/tasks.ts";
import type { Wegwijzer } from "../../src/schema/aid.ts";
import type { Mode } from "./task-modes.ts";

/** What comes out of the printer. */
export interface Paper {
  /** The button that prints; where there is none, one prints with the browser itself. */
  print?: string;
  /** Of A4. */
  sheets: number;
  holds: readonly string[];
  leavesOut?: readonly string[];
}

/** One tap on a selector (the first that is seen), on a link of the menu, keys, a tap that gives a file, or a print. */
export type Step = string | { menu: string } | { type: string; into: string } | { file: string } | Paper;

/** Where a part of a task ends: words that are seen, in `main` or in what `on` selects. */
export interface Words {
  words: string;
  on?: string;
  /** Ms that they may take to come, where that is longer than anywhere else. */
  patience?: number;
}
export interface End extends Words {
  steps: readonly Step[];
  /** It cannot be done in this mode: the words are those that say so, and the clock stops there. */
  not?: true;
  /** From home to where the clock stops, where this mode has a way of its own. */
  way?: readonly Step[];
}
/** How a task can end: what a mode gives one to work with. */
export type Reach = "script" | "plain" | "offline";
const reaches: { [N in Mode["network"]]: { [S in Mode["script"]]: Reach } } = {
  there: { on: "script", off: "plain" },
  gone: { on: "offline", off: "plain" },
};
export const reachOf = ({ network, script }: Mode): Reach => reaches[network][script];

export interface Task {
  /** Name in the report. */
  name: string;
  who: "professional" | "student" | "trainer";
  /** One of the ten for which a professional has least time. */
  ten?: true;
  /** From home to where the clock stops. */
  way: readonly Step[];
  /** What stands there: the answer, or the aid's first question. */
  answer: Words;
  ends: { readonly [R in Reach]: End };
  /** Why it takes more than its seconds on a phone. */
  longer?: { readonly [R in Reach]?: string };
}

/** How a task ends with script, without, and without network; a kept site does what the site does, if nothing else is said. */
export const ends = (script: End, plain: End, offline: End = script): Task["ends"] => ({ script, plain, offline });

/** A reason that holds in every mode. */
export const always = (reason: string): NonNullable<Task["longer"]> => ({
  script: reason,
  plain: reason,
  offline: reason,
});

/** A task that ends the same way in every mode. */
export const everywhere = (end: End): Task["ends"] => ends(end, end);

/** A task that is done when its answer stands there. */
export const answered = (words: Words): Task["ends"] => everywhere({ steps: [], ...words });

/** What a page says where a task cannot be done. */
export const notHere = (words: string, way?: readonly Step[]): End => ({
  ...{ steps: [], words, not: true },
  ...(way && { way }),
});

/** From home to the answer of a likely question. */
export function fromHome(name: string): Pick<Task, "way" | "answer"> {
  const found = questions.find((task) => task.name === name);
  if (!found) throw new Error(`home asks no ${name}`);
  return { way: found.taps, answer: { words: found.answer } };
}

/** An answer in the outline, which works without script. */
export const byOutline = (question: string, answer: string) =>
  `section[data-vraag="${question}"] a[data-antwoord="${answer}"]`;

/** A choice in a form, by its label. */
export const pick = (name: string, value: string) => `label:has(input[name="${name}"][value="${value}"])`;

/** The longest way through a wegwijzer, to its outcome: by the island, and by the links of the outline. */
export function walk(id: string): Task["ends"] {
  const aid = aidOf(id) as Wegwijzer;
  const longest = everySeries(aid).reduce<Series>(
    (long, one) => (one.choices.length > long.choices.length ? one : long),
    { choices: [], outcome: "" },
  );
  const words = aid.outcomes.find((outcome) => outcome.id === longest.outcome)?.title ?? "";
  const steps = longest.choices.map(
    ({ question, answer }) => `.widget [data-stap="${question}"] [data-kies="${answer}"]`,
  );
  const plain = longest.choices.map(({ question, answer }) => byOutline(question, answer));
  return ends({ steps, words, on: ".widget .outcome" }, { steps: plain, words, on: ":target" });
}

/** A link in the text of the page. */
export const link = (href: string) => `main a[href="${href}"]`;
/** A link at the foot of every page. */
export const footer = (href: string) => `.site-footer a[href="${href}"]`;

/** Who it is for, in the data. */
export const professional = { who: "professional" } as const;

/** A likely question of the home page, whose answer stands on the page that it leads to. */
export const question = (name: string): Task => {
  const home = fromHome(name);
  return { name, ...professional, ...home, ends: answered(home.answer) };
};

/** A likely question that opens a wegwijzer, walked to an outcome. */
export const way = (name: string, aid: string): Task => ({ ...question(name), ends: walk(aid) });

/** To an aid of a group that home leads to. */
export const inGroup = (group: string, id: string): readonly Step[] => [
  link(`/hulpmiddelen/#${group}`),
  link(`/hulpmiddelen/${id}/`),
];
export const scanOf = (id: string): readonly Step[] => inGroup("onze-samenwerking", id);

/** To an aid, by the list of aids. */
export const aid = (id: string): readonly Step[] => [{ menu: "/hulpmiddelen/" }, link(`/hulpmiddelen/${id}/`)];
