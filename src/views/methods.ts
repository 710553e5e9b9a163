/** A method of the catalogue as readers meet it: its row, and what its page tells beside its text. */
import type { Content } from "../model/content.ts";
import { address } from "../model/addresses.ts";
import type { Origin } from "../schema/common.ts";
import type { Method, RunnableMethod, Words } from "../schema/method.ts";
import { methodText as t } from "../text/methods.nl.ts";
import type { PictogramName } from "./art/pictogram-shapes.ts";
import { methodPictogram } from "./art/pictograms.ts";

export interface MethodRow {
  href: string;
  label: string;
  text: string;
  pictogram: PictogramName;
}

/** Its row: how much of it is here, then what it is for. */
export const methodRow = (method: Method): MethodRow => ({
  href: address.method(method.id),
  label: method.title,
  text: `${t.size(method)} · ${method.summary}`,
  pictogram: methodPictogram(method),
});

/** The methods that it names as like it or next to it, and those that name it; each once. */
export function relatedMethods({ method }: Content, { id, related }: Method): Method[] {
  const naming = [...method.values()].flatMap((other) => (other.data.related.includes(id) ? other.id : []));
  return [...new Set([...related, ...naming])].flatMap((other) => method.get(other)?.data ?? []);
}

/** The methods with a run view: those whose source gives the steps. */
export const runnableMethods = ({ method }: Content): RunnableMethod[] =>
  [...method.values()].flatMap(({ data }) => (data.size === "met-stappen" ? data : []));

/** The letter that a method has its colour from: that of its first principle. */
export const methodLetter = ({ page }: Content, { principles: [first = ""] }: Method): string | undefined =>
  page.get(first)?.data.letter;

/** What a run view is, for who finds it by a search engine. */
export const runDescription = ({ title, steps }: RunnableMethod): string => t.runDescription(title, steps.length);

export interface MethodFact {
  term: string;
  /** Never empty. */
  lines: readonly string[];
}

/** What it says, without who says so. */
export const wordsOf = (words: Words): string => (typeof words === "string" ? words : words.text);

type Step = RunnableMethod["steps"][number];

/** All the words of a step. */
export const stepTexts = ({ title, does, roles, say, pitfall }: Step): string[] => [
  ...[title, does, ...roles.map((turn) => turn.does)],
  ...[say?.text ?? "", pitfall?.text ?? ""],
];

/** From how many letters on a step is set smaller in a run view, so that it stands on one screen. */
const longSteps = [
  { from: 400, size: "longest" },
  { from: 240, size: "long" },
] as const;
/** What each part of a step takes, in letters: it begins on a line of its own. */
const LINE = 60;
/** How long a step is, when it is long. */
export const stepLength = (step: Step): (typeof longSteps)[number]["size"] | undefined =>
  longSteps.find(({ from }) => {
    const parts = [...step.roles, step.say ?? [], step.pitfall ?? []].flat();
    return stepTexts(step).join(" ").length + LINE * parts.length >= from;
  })?.size;

const told = (facts: MethodFact[]) => facts.filter(({ lines }) => lines.length > 0);

/** What a reader weighs before the text of a method: is it for me, with whom, how long. */
export function methodFacts(method: Method): MethodFact[] {
  const steps = method.size === "met-stappen" ? method : undefined;
  return told([
    { term: t.need, lines: method.need.map((need) => `‘${need}’`) },
    { term: t.when, lines: method.when.map(wordsOf) },
    { term: t.whenNot, lines: method.whenNot.map(wordsOf) },
    { term: t.phases, lines: method.phases },
    { term: t.time, lines: steps ? [t.times[steps.time]] : [] },
    { term: t.group, lines: steps ? [steps.group.map((one) => t.groups[one]).join(", ")] : [] },
  ]);
}

/** What a group settles before the first step: who takes which role, and what lies ready. */
export const settledFirst = ({ roles, materials }: RunnableMethod): MethodFact[] =>
  told([
    { term: t.roles, lines: roles.map(({ title, does }) => (does ? `${title}: ${does}` : title)) },
    { term: t.materials, lines: materials.map(wordsOf) },
  ]);

interface Told {
  title: string;
  origin: Origin;
}

/** What has the same origin is told together. */
function together(all: readonly Told[]): Told[] {
  const titles = new Map<string, Told[]>();
  for (const one of all) {
    const key = JSON.stringify(one.origin);
    titles.set(key, [...(titles.get(key) ?? []), one]);
  }
  return [...titles.values()].flatMap(([first, ...more]) =>
    first ? { ...first, title: [first, ...more].map(({ title }) => title).join(" · ") } : [],
  );
}

/** Who says what on its page: the method, when it fits, our estimate, what to lay ready, the sentences and pitfalls. */
export function methodOrigins(method: Method): Told[] {
  const own = (words: readonly Words[]) =>
    words.flatMap((one) => (typeof one === "string" ? [] : { title: one.text, origin: one.origin }));
  const fits = [{ title: method.title, origin: method.origin }, ...own([...method.when, ...method.whenNot])];
  if (method.size !== "met-stappen") return together(fits);
  const said = method.steps.flatMap(({ say, pitfall }) => [
    ...(say ? [{ title: `‘${say.text}’`, origin: say.origin }] : []),
    ...own(pitfall ? [pitfall] : []),
  ]);
  return together([
    ...fits,
    { title: `${t.time}, ${t.group.toLowerCase()}`, origin: method.estimate },
    ...own(method.materials),
    ...said,
  ]);
}
