/**
 * A source text as a reference in the style of APA 7, as far as it is known. What the source does not say is left out,
 * and named, so that who refers to it knows that nothing was forgotten.
 */
import type { Source } from "../schema/source.ts";
import { referenceText as t } from "../text/reference.nl.ts";

/** The id of the source that is the guideline itself. */
export const guidelineSource = "pris";

type Known = Pick<Source, "title" | "makers" | "year" | "url">;
interface SourceReference {
  text: string;
  /** What is missing, in words; empty where all is there. */
  lacks: string[];
}

/** "Naam van een groep (NVEG)": a list of references has the whole name alone. */
const wholeName = (makers: string) => makers.replace(/ \([\p{Lu}\d]+\)$/u, "");

/** The reference. Without makers the title comes first, as APA asks. */
export function sourceReference({ title, makers, year, url }: Known): SourceReference {
  const date = `(${year ?? t.noDate}).`;
  const words = makers === undefined ? [`${title}.`, date] : [`${wholeName(makers)}.`, date, `${title}.`];
  return {
    text: [...words, ...(url === undefined ? [] : [url])].join(" "),
    lacks: [
      ...(makers === undefined ? [t.missing.makers] : []),
      ...(year === undefined ? [t.missing.year] : []),
      ...(url === undefined ? [t.missing.url] : []),
    ],
  };
}
