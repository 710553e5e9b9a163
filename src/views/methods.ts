/** A method of the catalogue as readers meet it: its row, and what its page tells beside its text. */
import type { Content } from "../model/content.ts";
import { address } from "../model/addresses.ts";
import type { Origin } from "../schema/common.ts";
import type { Method, RunnableMethod } from "../schema/method.ts";
import { methodText as t } from "../text/methods.nl.ts";
import { methodPictogram, type PictogramName } from "./art/pictograms.ts";

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
  pictogram: methodPictogram,
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

/** What a reader weighs before the text: is it for me, with whom, how long, what do I need. */
export function methodFacts(method: Method): MethodFact[] {
  const steps = method.size === "met-stappen" ? method : undefined;
  const all: MethodFact[] = [
    { term: t.need, lines: method.need.map((need) => `‘${need}’`) },
    { term: t.when, lines: method.when },
    { term: t.whenNot, lines: method.whenNot },
    { term: t.time, lines: steps ? [t.times[steps.time]] : [] },
    { term: t.group, lines: steps ? [steps.group.map((one) => t.groups[one]).join(", ")] : [] },
    { term: t.roles, lines: steps?.roles.map(({ title, does }) => (does ? `${title}: ${does}` : title)) ?? [] },
    { term: t.materials, lines: steps?.materials ?? [] },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** What a group settles before the first step: who takes which role, and what lies ready. */
export const settledFirst = (method: RunnableMethod): MethodFact[] =>
  methodFacts(method).filter(({ term }) => term === t.roles || term === t.materials);

/** Who says what on its page: the method, our estimate of time and group, the sentences and pitfalls of its steps. */
export function methodOrigins(method: Method): { title: string; origin: Origin }[] {
  const own = { title: method.title, origin: method.origin };
  if (method.size !== "met-stappen") return [own];
  const said = method.steps.flatMap(({ say, pitfall }) => [say ?? [], pitfall ?? []].flat());
  return [
    own,
    { title: `${t.time}, ${t.group.toLowerCase()}`, origin: method.estimate },
    ...said.map(({ text, origin }) => ({ title: text, origin })),
  ];
}
