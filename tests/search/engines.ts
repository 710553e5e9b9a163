/** Other ways to search the same records, as their documentation starts them: what ours is held against. */
import { stemmer } from "@orama/stemmers/dutch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { plain } from "../../src/domain/search/plain.ts";
import type { SearchRecord } from "../../src/views/search/records.ts";

/** Gives the addresses that a query finds, the best first. */
export type Find = (query: string) => Promise<string[]> | string[];

const FIELDS = ["title", "other", "words", "sentence", "text"] as const;
/** What a title and other names count beside the text; names are what people type. */
const BOOST = { title: 5, other: 3, words: 2 };

const rowsOf = (records: readonly SearchRecord[]) =>
  records.map(({ href, title, other, words, sentence, text }) => ({
    ...{ href, title, other: other.join("\n"), words: words.join("\n"), sentence, text },
  }));

/** Fuse.js over all fields, anywhere in them. */
export function fuse(records: readonly SearchRecord[]): Find {
  const keys = FIELDS.map((name) => ({ name, weight: BOOST[name as keyof typeof BOOST] ?? 1 }));
  const index = new Fuse(rowsOf(records), { keys, ignoreLocation: true });
  return (query) => index.search(query, { limit: 20 }).map(({ item }) => item.href);
}

/** MiniSearch with the same Dutch stems that ours starts from, beginnings and slips as its manual has them. */
export function miniSearch(records: readonly SearchRecord[]): Find {
  const index = new MiniSearch({
    fields: [...FIELDS],
    idField: "href",
    processTerm: (term) => stemmer(plain(term)),
    searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(rowsOf(records));
  return (query) => index.search(query).map(({ id }) => String(id));
}
