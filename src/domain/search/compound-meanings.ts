/** What a compound means that the site does not know: its parts, together before each apart, or what it is about. */
import { coreOf, partsOf } from "./compounds.ts";
import type { SearchIndex } from "./index.ts";
import { factors, type Meaning, meaning, synonyms } from "./meaning.ts";
import { stem } from "./words.ts";

/** The last part of a compound says what it is; the others say which. */
const HEAD = 1.5;
/** A part this short counts by itself only where something is called so: "hangslot" and "telwoord" are about neither. */
const SHORT = 5;
/** What such a share of all things holds is what this site is about: beside it the other part of a compound says enough. */
const COMMON = 1 / 160;

/** What such a word may mean; nothing where it is no compound. */
export function meaningsOfCompound(index: SearchIndex, word: string): Meaning[] {
  const cut = partsOf(word, index.vocabulary);
  // What would be cut at a word that says nothing is no compound: "aandelen".
  const parts = cut.some((part) => index.language.empty.has(part)) ? [] : cut.map(stem);
  const core = coreOf(word, index.vocabulary, index.language.light);
  return [
    ...(parts.length > 0 ? inParts(index, parts) : []),
    ...(core !== undefined && isCore(index, core) ? asCore(index, stem(core)) : []),
  ];
}

/** Whether a compound can be about this: of "weerbericht" and "snelweg" the first part says nothing here. */
function isCore({ names, language: { empty, same } }: SearchIndex, core: string): boolean {
  const key = stem(core);
  return !empty.has(core) && (core.length >= SHORT || names.has(key) || same.has(key));
}

/** What a compound is about, with its synonyms, where its last part says little. */
const asCore = (index: SearchIndex, core: string): Meaning[] => [
  meaning("core", core),
  ...synonyms(index, core).map((one) => ({ ...one, way: "core" as const, factor: one.factor * factors.core })),
];

/** Whether the last part of a compound answers for it: a "wijkoverleg" is an "overleg", a "groeipakket" no "pakket" of ours. */
function isEnough({ postings, things, language: { light } }: SearchIndex, parts: readonly string[]): boolean {
  const isCommon = (part: string) => (postings.get(part)?.size ?? 0) >= things.length * COMMON;
  return isCommon(parts.at(-1) ?? "") || parts.slice(0, -1).every((part) => isCommon(part) || light.has(part));
}

/** The parts of a compound, each as itself or as a synonym in one word. */
function inParts(index: SearchIndex, parts: readonly string[]): Meaning[] {
  const options = parts.map((part) => [
    part,
    ...(index.language.same.get(part) ?? []).flatMap((stems) => (stems.length === 1 ? stems : [])),
  ]);
  return options
    .reduce<string[][]>((before, list) => before.flatMap((one) => list.map((next) => [...one, next])), [[]])
    .slice(0, 12)
    .map((stems, at) => ({ ...meaning("apart", ...stems), factor: factors.apart * (at === 0 ? 1 : 0.9) }))
    .concat(
      parts.flatMap((part, at) => {
        if (index.language.light.has(part) || (part.length < SHORT && !index.names.has(part))) return [];
        const isLast = at === parts.length - 1;
        if (isLast && !isEnough(index, parts)) return [];
        const one = meaning("part", part);
        return { ...one, factor: one.factor * (isLast ? HEAD : 1) };
      }),
    );
}
