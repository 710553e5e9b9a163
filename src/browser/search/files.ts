/** The files of search, each fetched once; one that failed is fetched again when it is asked for again. */
import { searchFiles } from "../../model/search-files.ts";
import type { NamesFile, WordsFile } from "../../views/search/things.ts";

function once<T>(path: string): () => Promise<T> {
  let file: Promise<T> | undefined;
  return () =>
    (file ??= fetch(path)
      .then((response) => {
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return response.json() as Promise<T>;
      })
      .catch((error: unknown) => {
        file = undefined;
        throw error;
      }));
}

/** The names of things: for suggestions, and for the page of search. */
export const loadNames = once<NamesFile>(searchFiles.names);
/** The words that people use, for the page of search alone. */
export const loadWords = once<WordsFile>(searchFiles.words);
/** Words of Dutch that look like words of the site and are others, for when somebody types what the site does not know. */
export const loadOthers = once<string>(searchFiles.others);
