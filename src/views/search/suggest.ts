/** What a field suggests while one types: things of which every word typed so far begins a word of their name. */
import { plain } from "../../domain/search/plain.ts";
import type { FoundThing } from "./things.ts";

export interface Suggestion {
  thing: FoundThing;
  /** The other name by which it was found, where it is not its title. */
  by?: string;
}

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** A word typed without its hyphen or space begins the name as a whole. */
const run = (text: string): string => wordsIn(text).join("");

/** A name as what is typed is compared with it. */
interface Name {
  name: string;
  words: string[];
  run: string;
}
/** A thing with its names, its title first. */
export interface Suggestable {
  thing: FoundThing;
  names: [Name, ...Name[]];
}
const nameOf = (name: string): Name => ({ name, words: wordsIn(name), run: run(name) });
/** What can be suggested, made ready once: every letter that is typed asks about all of it. */
export const suggestable = (things: readonly FoundThing[]): Suggestable[] =>
  things.map((thing) => ({ thing, names: [nameOf(thing.title), ...thing.other.map(nameOf)] }));

/** How well a name fits what was typed; 0 where it does not. A name that begins so fits better than one that holds it. */
function fit(name: Name, typed: readonly string[], whole: string): number {
  if (name.run.startsWith(whole)) return 3;
  if (!typed.every((one) => name.words.some((word) => word.startsWith(one)))) return 0;
  return name.words[0]?.startsWith(typed[0] ?? "") ? 2 : 1;
}

/** How much of a name was typed: the shortest that begins so is the likeliest. */
const typedOf = (name: Name, whole: string): number => Math.min(1, whole.length / Math.max(1, name.run.length));

/** The best few, each thing once, a title before another name. */
export function suggest(things: readonly Suggestable[], query: string, most: number): Suggestion[] {
  const typed = wordsIn(query);
  const whole = run(query);
  if (whole.length < 2) return [];
  return things
    .flatMap(({ thing, names: [first, ...others] }) => {
      const title = fit(first, typed, whole);
      const [by, other = 0] =
        others.map((name) => [name, fit(name, typed, whole)] as const).sort((a, b) => b[1] - a[1])[0] ?? [];
      if (title === 0 && other === 0) return [];
      const named = title > 0 ? title + 0.5 + typedOf(first, whole) : 0;
      const score = Math.max(named, by && other > 0 ? other + typedOf(by, whole) : 0) * thing.prior ** 0.5;
      return [{ score, suggestion: { thing, ...(title === 0 && { by: by?.name }) } }];
    })
    .sort((a, b) => b.score - a.score || a.suggestion.thing.title.length - b.suggestion.thing.title.length)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}
