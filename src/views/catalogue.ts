/** The catalogue as its page shows it: every method once, by need and by how much of it is here; and what texts tell of tools from elsewhere. */
import { address } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import type { Method, MethodSize, RunnableMethod } from "../schema/method.ts";
import { type Counts } from "../text/catalogue.nl.ts";
import type { PictogramName } from "./art/pictogram-shapes.ts";
import { boxPictogram, methodPictogram } from "./art/pictograms.ts";
import type { Facets } from "./catalogue-filter.ts";
import type { Searchable } from "./catalogue-search.ts";
import { stepTexts, wordsOf } from "./methods.ts";
import { methodUses, type Tool, toolBoxes } from "./uses.ts";

/** What a visitor can find in the catalogue. */
interface CatalogueEntry<T> {
  data: T;
  facets: Facets;
  letter: string | undefined;
  pictogram: PictogramName;
}
export type MethodEntry<M extends Method = Method> = CatalogueEntry<M>;
export interface ToolEntry extends CatalogueEntry<Tool> {
  id: string;
  /** Where it is told. */
  places: string[];
}

/** The methods of one need. */
export interface NeedGroup {
  id: string;
  title: string;
  goal: string;
  runnable: MethodEntry<RunnableMethod>[];
  described: MethodEntry[];
  named: MethodEntry[];
}

const letterOf = (content: Content, principle: string | undefined) => content.page.get(principle ?? "")?.data.letter;

/** What only a method with steps can be chosen by: how long, with how many. */
const chosenBySteps: { [S in MethodSize]: (method: Extract<Method, { size: S }>) => Facets } = {
  "met-stappen": ({ time, group }) => ({ tijd: [time], groep: group, stappen: ["ja"] }),
  beschreven: () => ({}),
  genoemd: () => ({}),
};

function methodEntry<M extends Method>(content: Content, data: M): MethodEntry<M> {
  const goals = content.structure.methods.filter(({ entries, also }) => [...entries, ...also].includes(data.id));
  const ofSize = chosenBySteps[data.size] as (method: Method) => Facets;
  return {
    data,
    facets: { doel: goals.map(({ id }) => id), principe: data.principles, ...ofSize(data) },
    letter: letterOf(content, data.principles[0]),
    pictogram: methodPictogram(data),
  };
}

/** The methods by need, in the order of the structure. */
export function needGroups(content: Content): NeedGroup[] {
  return content.structure.methods.map(({ id, title, goal, entries }) => {
    const methods = entries.flatMap((one) => content.method.get(one)?.data ?? []);
    const ofSize = <S extends MethodSize>(size: S) =>
      methods
        .filter((one): one is Extract<Method, { size: S }> => one.size === size)
        .map((one) => methodEntry(content, one));
    return {
      id,
      title,
      goal,
      runnable: ofSize("met-stappen"),
      described: ofSize("beschreven"),
      named: ofSize("genoemd"),
    };
  });
}

/** The boxes in texts that no method of the catalogue tells in full. */
export function toolEntries(content: Content): ToolEntry[] {
  return toolBoxes(content).map((data) => {
    const id = data.href.split("#")[1] ?? "";
    const uses = methodUses(content, id).flatMap(({ links }) => links);
    const [principle] = content.structure.principes.filter((one) => data.page.href === address.principe(one));
    return {
      ...{ id, data, facets: principle ? { principe: [principle] } : {} },
      ...{ letter: letterOf(content, principle), pictogram: boxPictogram },
      places: (uses.length > 0 ? uses : [data.page]).map(({ label }) => label),
    };
  });
}

/** How many there are of each size. */
export function catalogueCounts(content: Content): Counts {
  const groups = needGroups(content);
  const sum = (of: (group: NeedGroup) => readonly unknown[]) =>
    groups.reduce((total, one) => total + of(one).length, 0);
  return {
    "met-stappen": sum(({ runnable }) => runnable),
    beschreven: sum(({ described }) => described),
    genoemd: sum(({ named }) => named),
    elders: toolEntries(content).length,
  };
}

/** What the catalogue's search reads: the words of every entry, fetched at the first key. */
export function searchables(content: Content): Searchable[] {
  const methods = [...content.method.values()].map(({ id, data }): Searchable => {
    const { title, need, aliases, keywords, summary } = data;
    return { id, texts: { title: [title], need, aliases, keywords, summary: [summary] } };
  });
  return [...methods, ...toolEntries(content).map(({ id, data }) => ({ id, texts: { title: [data.label] } }))];
}

/** From how many letters on the words of a card are set smaller, so that it fits its paper. */
const smaller = [
  { from: 1280, size: "smallest" },
  { from: 950, size: "small" },
  { from: 700, size: "medium" },
] as const;

/** A step begins a line of its own: as much room as so many letters. */
const LINE = 20;

/** How large the words of its printed card are, by how many there are. */
export function cardSize(method: RunnableMethod): (typeof smaller)[number]["size"] | "large" {
  const names = new Map(method.roles.map(({ id, title }) => [id, title]));
  const turns = method.steps.flatMap(({ roles }) => roles.map(({ role }) => names.get(role) ?? ""));
  const texts = [method.summary, ...method.materials.map(wordsOf), ...method.steps.flatMap(stepTexts), ...turns];
  const letters = texts.join(" ").length + LINE * method.steps.length;
  return smaller.find(({ from }) => letters >= from)?.size ?? "large";
}
