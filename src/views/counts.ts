/** How much there is on the site, counted in the content: no page writes such a number by hand. */
import { type AidAmount, factsOf } from "../domain/kinds.ts";
import { rules } from "../domain/prove/index.ts";
import type { Content, RegistryName } from "../model/content.ts";
import { registries, registryNames } from "../model/registries.ts";
import type { AidKind } from "../schema/aid.ts";
import { amountNames, countTexts as words } from "../text/counts.nl.ts";
import { placesByItem } from "./account.ts";
import { sitePages } from "./az.ts";

const sum = <T>(list: readonly T[], size: (one: T) => number) => list.reduce((total, one) => total + size(one), 0);

/** All counts that pages tell about the site. */
export function siteCounts(content: Content) {
  const aids = [...content.aid.values()].map(({ data }) => data);
  const inside = (name: AidAmount) => sum(aids, (aid) => factsOf(aid.kind).amounts(aid)[name] ?? 0);
  const reviewable = registryNames
    .flatMap((registry) => [...content[registry].values()])
    .flatMap(({ data }) => ("reviewed" in data ? [data.reviewed] : []));
  return {
    sitePages: sitePages(content).length,
    entries: Object.fromEntries(registryNames.map((registry) => [registry, content[registry].size])) as {
      [K in RegistryName]: number;
    },
    questions: inside("questions"),
    answers: inside("answers"),
    outcomes: inside("outcomes"),
    examples: sum(aids, (aid) => factsOf(aid.kind).examples(aid).length),
    cards: inside("cards"),
    exercises: inside("exercises"),
    themes: inside("themes"),
    scanItems: inside("items"),
    statements: sum([...content.law.values()], ({ data }) => data.statements.length),
    items: content.inventory.length,
    treated: placesByItem(content).size,
    errata: content.errata.length,
    rules: Object.fromEntries(Object.entries(rules).map(([kind, own]) => [kind, own.length])) as {
      [K in AidKind]: number;
    },
    sensitive: aids.filter(({ sensitive }) => sensitive).length,
    reviewable: reviewable.length,
    reviewed: reviewable.filter((reviewed) => reviewed !== "nog niemand").length,
  };
}

/** One count by the name that a text gives it; the check knows the same names. */
export function amountOf(content: Content, what: string): number {
  const counts = siteCounts(content);
  const registry = registryNames.find((name) => registries[name].names[1] === what);
  if (registry) return counts.entries[registry];
  const name = (Object.keys(amountNames) as (keyof typeof amountNames)[]).find((one) => amountNames[one] === what);
  if (name === undefined) throw new Error(`De site telt geen ${what}`);
  return counts[name];
}

/** The counts as a list to read: each registry that is counted, followed by what is counted inside it. */
export function listedCounts(content: Content): [what: string, amount: number][] {
  const counts = siteCounts(content);
  const named = (...names: (keyof typeof words)[]) =>
    names.map((name): [string, number] => [words[name], counts[name]]);
  const inside: Partial<Record<RegistryName, [string, number][]>> = {
    aid: named("questions", "answers", "outcomes", "examples", "cards", "exercises", "themes", "scanItems"),
    law: named("statements"),
  };
  return [
    ...named("sitePages"),
    ...registryNames.flatMap((registry): [string, number][] => {
      const { counted } = registries[registry];
      return counted === null ? [] : [[counted, counts.entries[registry]], ...(inside[registry] ?? [])];
    }),
    ...named("items", "treated"),
  ];
}
