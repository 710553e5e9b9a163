/** Makes the full-text index: one record a thing, from the content itself, so that no page's furniture comes along. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { transform } from "esbuild";
import * as pagefind from "pagefind";
import { partsOf, vocabularyOf } from "../domain/search/compounds.ts";
import { wordsOf } from "../domain/search/words.ts";
import { sharedContent } from "../model/shared-content.ts";
import { isNamed, orderedRecords, type SearchRecord } from "../views/search/records.ts";
import { packed, unpacked } from "./pagefind-files.ts";
import { cutIndex } from "./search-pieces.ts";

const fail = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
};

/** The shortest word that is worth cutting: "zorgplan" is. */
const SHORTEST = 8;

/** The parts of the compounds in a record, over the site's own words. */
function partsIn(records: readonly SearchRecord[], whole: readonly string[]): (record: SearchRecord) => string {
  const words = new Set(records.flatMap(({ title, text }) => wordsOf(`${title}\n${text}`).map(({ word }) => word)));
  const vocabulary = vocabularyOf(words, new Set(whole));
  return ({ title, text }) => {
    const own = new Set(wordsOf(`${title}\n${text}`).map(({ word }) => word));
    const parts = [...own].flatMap((word) => (word.length < SHORTEST ? [] : partsOf(word, vocabulary)));
    return [...new Set(parts)].filter((part) => !own.has(part)).join(" ");
  };
}

/** A thing with no more text than its title is found by that. */
const contentOf = ({ text, title }: SearchRecord): string => text || title;

/** Of what has its name only here; names and words of the others stand in the file of names. */
const namesOf = ({ title, other, words }: SearchRecord) => ({ title, ook: [...other, ...words].join(" · ") });

/**
 * A result is shown from its fragment, so that holds what is shown: the text with its lines, which Pagefind lets go, the
 * sentence, and no parts of compounds.
 */
function fillFragments(folder: string, records: readonly SearchRecord[]): void {
  const byHref = new Map(records.map((record) => [record.href, record]));
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const { url, ...rest } = JSON.parse(String(unpacked(path))) as { url: string };
    const record = byHref.get(url);
    if (!record) throw new Error(`Pagefind: een fragment voor ${url}, dat geen ding is`);
    const meta = { zin: record.sentence, ...(isNamed(record) ? {} : { title: record.title }) };
    const filled = JSON.stringify({ ...rest, url, content: contentOf(record), meta });
    writeFileSync(path, packed(filled));
  }
}

/** `pagefind.js` is not as small as it could be, and everybody who searches fetches it. */
async function makeSmall(path: string): Promise<void> {
  const { code } = await transform(readFileSync(path, "utf8"), { minify: true, format: "esm", target: "es2022" });
  writeFileSync(path, code);
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
      content: contentOf(record),
      meta: { ...(isNamed(record) ? {} : namesOf(record)), delen: parts(record) },
    });
    fail(added.errors);
  }
  fail((await index.writeFiles({ outputPath: folder })).errors);
  await pagefind.close();
  fillFragments(join(folder, "fragment"), records);
  cutIndex(folder);
  await makeSmall(join(folder, "pagefind.js"));
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
