/** Makes the full-text index: one record a thing, from the content itself, so that no page's furniture comes along. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { partsOf } from "../domain/search/compounds.ts";
import { wordsOf } from "../domain/search/words.ts";
import { sharedContent } from "../model/shared-content.ts";
import { searchKinds } from "../views/search/kinds.ts";
import { isNamed, orderedRecords, type SearchRecord } from "../views/search/records.ts";

const fail = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
};

/** The shortest word that is worth cutting: "zorgplan" is. */
const SHORTEST = 8;

/** The parts of the compounds in a record, over the site's own words. */
function partsIn(records: readonly SearchRecord[], whole: readonly string[]): (record: SearchRecord) => string {
  const words = new Set(records.flatMap(({ title, text }) => wordsOf(`${title}\n${text}`).map(({ word }) => word)));
  const vocabulary = { has: (word: string) => words.has(word), whole: new Set(whole) };
  return ({ title, text }) => {
    const own = new Set(wordsOf(`${title}\n${text}`).map(({ word }) => word));
    const parts = [...own].flatMap((word) => (word.length < SHORTEST ? [] : partsOf(word, vocabulary)));
    return [...new Set(parts)].filter((part) => !own.has(part)).join(" ");
  };
}

/**
 * Writes the index of these records to a folder.
 * @param whole words that are no compound
 * @throws when Pagefind refuses a record or cannot write
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  whole: readonly string[],
  folder: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "nl" });
  fail(errors);
  if (!index) throw new Error("Pagefind gaf geen index terug");
  const parts = partsIn(records, whole);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.href,
      language: "nl",
      // A thing with no more text than its title is found by that.
      content: record.text || record.title,
      meta: {
        title: record.title,
        zin: record.sentence,
        // Names and words of the others stand in the file of names.
        ...(isNamed(record) ? {} : { ook: [...record.other, ...record.words].join(" · ") }),
        delen: parts(record),
      },
      filters: { soort: [searchKinds[record.kind].word] },
    });
    fail(added.errors);
  }
  fail((await index.writeFiles({ outputPath: folder })).errors);
  await pagefind.close();
}

/** An Astro integration that writes the index to `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: "pris:search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const content = sharedContent();
        if (!content)
          throw new Error("De zoekindex heeft de gecontroleerde inhoud nodig; contentProof() gaat eraan vooraf");
        const records = orderedRecords(content);
        await writeIndex(records, content.language.whole, fileURLToPath(new URL("pagefind/", dir)));
        logger.info(`${records.length} dingen in de zoekindex`);
      },
    },
  };
}
