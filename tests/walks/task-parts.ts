/** What a task is, and the parts that tasks share: a likely question of the home page, a wegwijzer walked, a choice in a form. */
import { aidOf, everySeries, type Series } from "../e2e/aids.ts";
import { tasks as questions } from "../e2e/tasks.ts";
import type { Wegwijzer } from "../../src/schema/aid.ts";
import type { Mode } from "./task-modes.ts";

/** One tap on a selector (the first that is seen), on a link of the menu, or keys. */
export type Step = string | { menu: string } | { type: string; into: string };

/** Where a part of a task ends: words that are seen, in `main` or in what `on` selects. */
export interface Words {
  words: string;
  on?: string;
}
export interface End extends Words {
  steps: readonly Step[];
  /** It cannot be done in this mode: the words are those that say so. */
  not?: true;
}
/** How a task can end: what a mode gives one to work with. "offline" joins here, with a line in reachOf. */
export type Reach = "script" | "plain";
export const reachOf = ({ script }: Mode): Reach => (script === "on" ? "script" : "plain");

export interface Task {
  /** Name in the report. */
  name: string;
  who: "professional" | "student" | "trainer";
  /** One of the ten for which a professional has least time. */
  ten?: true;
  /** From home to where the clock stops. */
  way: readonly Step[];
  /** What stands there in every mode: the answer, or the aid's first question. */
  answer: Words;
  ends: { readonly [R in Reach]: End };
}

/** A task that is done when its answer stands there. */
export const answered = (words: Words): Task["ends"] => ({
  script: { steps: [], ...words },
  plain: { steps: [], ...words },
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
  return {
    script: {
      steps: longest.choices.map(({ question, answer }) => `.widget [data-stap="${question}"] [data-kies="${answer}"]`),
      words,
      on: ".widget .outcome",
    },
    plain: {
      steps: longest.choices.map(({ question, answer }) => byOutline(question, answer)),
      words,
      on: ":target",
    },
  };
}

/** Who it is for, in the data. */
export const professional = { who: "professional" } as const;

/** A likely question of the home page, whose answer stands on the page that it leads to. */
export const question = (name: string): Task => {
  const home = fromHome(name);
  return { name, ...professional, ...home, ends: answered(home.answer) };
};

/** A likely question that opens a wegwijzer, walked to an outcome. */
export const way = (name: string, aid: string): Task => ({ ...question(name), ends: walk(aid) });

/** To an aid, by the list of aids. */
export const aid = (id: string): readonly Step[] => [{ menu: "/hulpmiddelen/" }, `main a[href="/hulpmiddelen/${id}/"]`];
