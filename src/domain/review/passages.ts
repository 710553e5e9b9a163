/**
 * What an expert reads and judges: a statement about the law, a question or outcome that rests on it, or the whole of a
 * page, a method or an aid. The site shows these, the check holds them against who signed for them, and the review command
 * writes who did. For Node alone.
 */
import type { Aid } from "../../schema/aid.ts";
import type { Reviewed } from "../../schema/common.ts";
import type { Law } from "../../schema/law.ts";
import type { Method } from "../../schema/method.ts";
import type { Page } from "../../schema/page.ts";
import type { Recommendation } from "../../schema/recommendation.ts";
import { groundsOf } from "../kinds.ts";
import type { Path } from "../nodes.ts";
import { printOf } from "../print-of.ts";

/** The registries that hold what is read over. */
type ReadKind = "law" | "aid" | "page" | "method";

export interface Passage {
  /** Its name in a review: letters, digits, "-" and "." alone. */
  key: string;
  /** Changes with its words. */
  print: string;
  /** Where in the data of its entry its `reviewed` stands. */
  path: Path;
  reviewed: Reviewed | undefined;
}
/** An entry with what is judged of it. */
export interface Readable {
  kind: ReadKind;
  id: string;
  title: string;
  file: string;
  /** What is judged one by one; the whole is then signed once all of these are. */
  parts: Passage[];
  /** What bears the name of who read all of it; a legal ground bears one at each statement. */
  whole: Passage | undefined;
}

type Entries<T> = ReadonlyMap<string, { id: string; data: T; body: string; file: string }>;
/** What this needs of the content. */
export interface ReadContent {
  law: Entries<Law>;
  aid: Entries<Aid>;
  page: Entries<Page>;
  method: Entries<Method>;
  recommendation: Entries<Recommendation>;
  structure: { recommendations: Readonly<Record<string, readonly string[]>> };
}

/** What is kept with a text and is none of its words. */
const BESIDE = new Set(["aliases", "keywords", "items", "sources", "changes", "version", "lesson", "minutes"]);
/** The words of data, without who signed for any of them. */
const wordsOf = (data: object): unknown =>
  JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === "reviewed" ? undefined : value)));
const wholeWords = (data: object): unknown =>
  wordsOf(Object.fromEntries(Object.entries(data).filter(([key]) => !BESIDE.has(key))));

const keyOf = (...names: string[]) => names.join(".");

type Part = { id: string; reviewed?: Reviewed };
const passage = (key: string, path: Path, words: unknown, reviewed: Reviewed | undefined): Passage => ({
  ...{ key, path, reviewed },
  print: printOf(words),
});

const statements = (law: Law): Passage[] =>
  law.statements.map((one, at) =>
    passage(
      keyOf("law", law.id, one.id),
      ["statements", at],
      [law.label, law.title, law.formerly, law.since, wordsOf(one)],
      one.reviewed,
    ),
  );

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);

/** Whether any part of an aid rests on the law: then an expert judges it part by part. */
export const restsOnLaw = (aid: Aid): boolean => groundsOf(aid).some(({ basis }) => basis.length > 0);

/** The questions and outcomes of an aid that rests on the law; of another aid none by itself. */
function legalParts(aid: Aid): Passage[] {
  if (!restsOnLaw(aid)) return [];
  return groundsOf(aid).map(({ path }) => {
    const part = at(aid, path) as Part;
    return passage(keyOf("aid", aid.id, part.id), path, wordsOf(part), part.reviewed);
  });
}

/** A page with the recommendations that stand on it. */
const pageWords = ({ recommendation, structure }: ReadContent, page: Page, body: string): unknown => [
  wholeWords(page),
  body,
  (structure.recommendations[page.id] ?? []).map((id) => {
    const one = recommendation.get(id);
    return one && [wholeWords(one.data), one.body];
  }),
];

/** All that can be read and judged, in the order of the content. */
export function readables(content: ReadContent): Readable[] {
  const whole = (kind: ReadKind, { id, reviewed }: { id: string; reviewed: Reviewed }, words: unknown) =>
    passage(keyOf(kind, id), [], words, reviewed);
  return [
    ...[...content.law.values()].map(({ id, file, data }): Readable => ({
      ...{ kind: "law", id, title: data.title, file, parts: statements(data), whole: undefined },
    })),
    ...[...content.aid.values()].map(({ id, file, data }): Readable => ({
      ...{ kind: "aid", id, title: data.title, file, parts: legalParts(data) },
      whole: whole("aid", data, wholeWords(data)),
    })),
    ...[...content.page.values()].map(({ id, file, data, body }): Readable => ({
      ...{ kind: "page", id, title: data.title, file, parts: [] },
      whole: whole("page", data, pageWords(content, data, body)),
    })),
    ...[...content.method.values()].map(({ id, file, data, body }): Readable => ({
      ...{ kind: "method", id, title: data.title, file, parts: [] },
      whole: whole("method", data, [wholeWords(data), body]),
    })),
  ];
}

/** What is judged of an entry: its parts, or all of it at once. */
export const judgedOf = ({ parts, whole }: Readable): Passage[] => (parts.length > 0 || !whole ? parts : [whole]);

/** Who signed for these words as they are now; undefined where nobody did, or they changed since. */
export const signedBy = ({ reviewed, print }: Passage) =>
  typeof reviewed === "object" && (reviewed.print === undefined || reviewed.print === print) ? reviewed : undefined;
