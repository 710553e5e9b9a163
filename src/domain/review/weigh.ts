/** What a review means for the content as it is now: what may be signed, what has to be read again, what an editor looks at. */
import type { Path } from "../nodes.ts";
import type { Judgement, Review } from "./file.ts";
import { judgedOf, type Passage, type Readable, signedBy } from "./passages.ts";

/** A judgement with what it is about. */
export interface Found {
  readable: Readable;
  passage: Passage;
  judgement: Judgement;
}
/** Who signs for which words. */
export interface Mark {
  file: string;
  path: Path;
  on: string;
  by: string;
  print: string;
}
export interface Weighed {
  /** Found right, in the words that the site has now. */
  right: Found[];
  /** In these words: not right, not clear, or with a remark. */
  open: Found[];
  /** Judged in other words: they changed since. */
  changed: Found[];
  /** Keys that the site does not know, or no longer. */
  gone: [key: string, judgement: Judgement][];
}

/** Holds a review against all that can be read. Every judgement is in exactly one of `changed`, `gone`, and the other two. */
export function weigh(all: readonly Readable[], { judgements }: Review): Weighed {
  const known = new Map(
    all.flatMap((readable) => judgedOf(readable).map((passage) => [passage.key, { readable, passage }])),
  );
  const gone = Object.entries(judgements).filter(([key]) => !known.has(key));
  // In the order of the content, so that an editor goes through each file once.
  const found = [...known].flatMap(([key, about]): Found[] => {
    const judgement = Object.hasOwn(judgements, key) ? judgements[key] : undefined;
    return judgement ? [{ ...about, judgement }] : [];
  });
  const now = found.filter(({ passage, judgement }) => passage.print === judgement.print);
  return {
    right: now.filter(({ judgement }) => judgement.verdict === "klopt"),
    open: now.filter(({ judgement: { verdict, remark } }) => verdict !== "klopt" || remark !== ""),
    changed: found.filter((one) => !now.includes(one)),
    gone,
  };
}

/** As the site names somebody: "An Jans, jurist"; nothing without a name. */
export const signature = ({ name, role }: Pick<Review, "name" | "role">): string =>
  name.trim() &&
  [name, role]
    .map((one) => one.trim().replace(/\s+/g, " "))
    .filter(Boolean)
    .join(", ");

/** Those who signed for the same words, as one: who signs later takes nobody's name away. */
function together(all: readonly { on: string; by: string }[]): { on: string; by: string } {
  const [on = ""] = all
    .map((one) => one.on)
    .sort()
    .reverse();
  return { on, by: [...new Set(all.flatMap((one) => one.by.split("; ")))].join("; ") };
}

/** What is to be written: each passage that was found right, and an entry as a whole once all its parts are signed. */
export function marksOf(all: readonly Readable[], right: readonly Found[], by: string): Mark[] {
  const own = new Map(
    right.map(({ readable: { file }, passage, judgement: { on } }) => {
      const { key, path, print } = passage;
      return [key, { file, path, ...together([signedBy(passage) ?? [], { on, by }].flat()), print }];
    }),
  );
  const wholes = all.flatMap(({ file, parts, whole }): Mark[] => {
    if (!whole || !parts.some(({ key }) => own.has(key))) return [];
    const signed = parts.flatMap((part) => own.get(part.key) ?? signedBy(part) ?? []);
    if (signed.length < parts.length) return [];
    const { path, print } = whole;
    return [{ file, path, ...together([signedBy(whole) ?? [], signed].flat()), print }];
  });
  return [...own.values(), ...wholes];
}
