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

/** How well a name fits what was typed; 0 where it does not. A name that begins so fits better than one that holds it. */
function fit(name: string, typed: readonly string[], whole: string): number {
  if (run(name).startsWith(whole)) return 3;
  const words = wordsIn(name);
  if (!typed.every((one) => words.some((word) => word.startsWith(one)))) return 0;
  return words[0]?.startsWith(typed[0] ?? "") ? 2 : 1;
}

/** How much of a name was typed: the shortest that begins so is the likeliest. */
const typedOf = (name: string, whole: string): number => Math.min(1, whole.length / Math.max(1, run(name).length));

/** The best few, each thing once, a title before another name. */
export function suggest(things: readonly FoundThing[], query: string, most: number): Suggestion[] {
  const typed = wordsIn(query);
  const whole = run(query);
  if (whole.length < 2) return [];
  return things
    .flatMap((thing) => {
      const title = fit(thing.title, typed, whole);
      const [by, other = 0] =
        thing.other.map((name) => [name, fit(name, typed, whole)] as const).sort((a, b) => b[1] - a[1])[0] ?? [];
      const named = title > 0 ? title + 0.5 + typedOf(thing.title, whole) : 0;
      const score = Math.max(named, other === 0 ? 0 : other + typedOf(by ?? "", whole)) * thing.prior ** 0.5;
      return title === 0 && other === 0 ? [] : [{ score, suggestion: { thing, ...(title === 0 && { by }) } }];
    })
    .sort((a, b) => b.score - a.score || a.suggestion.thing.title.length - b.suggestion.thing.title.length)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}
