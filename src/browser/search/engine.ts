/** What the page of search asks: names and words in memory, Pagefind for running text. All of it comes with the first search. */
import { makeIndex } from "../../domain/search/index.ts";
import { readLanguage, stemsOf } from "../../domain/search/language.ts";
import { type Alike, makeSearch } from "../../domain/search/search.ts";
import { holdsForm, stem } from "../../domain/search/words.ts";
import { readSorted } from "../../views/search/sorted.ts";
import { type FoundThing, readThings, readWords } from "../../views/search/things.ts";
import { loadNames, loadOthers, loadWords } from "./files.ts";

interface Text {
  url: string;
  raw_content?: string;
  content: string;
  meta: { title?: string; zin?: string };
}
interface Found {
  results: { id: string; score: number; data: () => Promise<Text> }[];
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string | null) => Promise<Found>;
}
/** What a result shows beside its name. */
export interface Details {
  title: string;
  href: string;
  sentence: string;
  text: string;
}

const WEIGHTS = { title: 5, ook: 3, delen: 0.3 };

/** Fetches everything. `attempt` counts from 0: a module that failed is remembered, so that each try has its own address. */
export async function loadEngine(attempt: number) {
  const path = `/pagefind/pagefind.js${attempt > 0 ? `?${attempt}` : ""}`;
  const [pagefind, names, { language, ...more }] = await Promise.all([
    import(/* @vite-ignore */ path) as Promise<Pagefind>,
    loadNames(),
    loadWords().then(readWords),
  ]);
  // The worker would weigh as much again as the script, and a search takes a few milliseconds.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: WEIGHTS } });
  // In the order in which the build put them in: that of the names.
  const all = (await pagefind.search(null)).results;
  const places = new Map(all.map(({ id }, at) => [id, at]));
  const index = makeIndex(readThings(names, more), readLanguage(language));

  const asked = new Map<string, Promise<ReadonlyMap<number, number>>>();
  const fullText = (word: string) => {
    const found = asked.get(word) ?? textOf(word);
    asked.set(word, found);
    return found;
  };
  /** In quotes Pagefind finds a word and its forms, and of an unknown word nothing; without, it says how well each fits. */
  const textOf = async (word: string): Promise<ReadonlyMap<number, number>> => {
    const exact = new Set((await pagefind.search(`"${word}"`)).results.map(({ id }) => id));
    if (exact.size === 0) return new Map();
    const scored = (await pagefind.search(word)).results.filter(({ id }) => exact.has(id));
    const most = Math.max(...scored.map(({ score }) => score));
    return new Map(
      scored.flatMap(({ id, score }) => {
        const at = places.get(id);
        return at === undefined ? [] : [[at, score / most] as const];
      }),
    );
  };

  let looked: Promise<(word: string) => Alike> | undefined;
  const near = async (word: string): Promise<Alike> => {
    looked ??= Promise.all([import("../../views/search/alike.ts"), loadOthers()]).then(
      ([{ makeAlike, vocabularyOf }, others]) => {
        const alike = makeAlike(vocabularyOf(index.spelled, language));
        const all = new Set(readSorted(others));
        return (one) => ({ words: alike(one).map(stem), isOther: all.has(one) });
      },
    );
    return (await looked)(word);
  };

  const details = async (at: number, thing?: FoundThing): Promise<Details> => {
    const { url, meta, raw_content, content } = (await all[at]?.data()) ?? {
      url: thing?.href ?? "",
      meta: {},
      content: "",
    };
    return {
      title: meta.title ?? thing?.title ?? "",
      href: url,
      sentence: meta.zin ?? "",
      text: raw_content ?? content,
    };
  };
  const holds = async (word: string, at: readonly number[]): Promise<boolean> => {
    const texts = await Promise.all(at.map((place) => details(place, index.things[place])));
    return texts.some(({ title, sentence, text }) => holdsForm([title, sentence, text].join("\n"), word));
  };
  const empty = language.empty.flatMap(stemsOf);
  return { search: makeSearch(index, fullText, near, holds), details, stemsOf, empty };
}
export type Engine = Awaited<ReturnType<typeof loadEngine>>;
