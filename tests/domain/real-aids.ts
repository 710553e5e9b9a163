/** The aids that editors wrote, read without Astro and without the site's reader: files, YAML, schema. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Aid, aid, type AidKind, type AidOf } from "../../src/schema/aid.ts";

const FOLDER = new URL("../../content/hulpmiddelen/", import.meta.url);

export interface RealAid<A = Aid> {
  file: string;
  /** Before the schema, so that a mutant can be made of what an editor wrote. */
  raw: unknown;
  aid: A;
}

/** Every aid in content/hulpmiddelen. A file that does not fit the schema stops the tests: nothing may be skipped. */
export function realAids(): RealAid[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => {
      const raw: unknown = parse(readFileSync(new URL(file, FOLDER), "utf8"));
      const parsed = aid.safeParse(raw);
      if (!parsed.success)
        throw new Error(`content/hulpmiddelen/${file} does not fit the schema: ${parsed.error.message}`);
      return { file, raw, aid: parsed.data };
    });
}

const isOf =
  <K extends AidKind>(kind: K) =>
  (real: RealAid): real is RealAid<AidOf<K>> =>
    real.aid.kind === kind;

/** Only the wegwijzers. */
export const graphAids = () => realAids().filter(isOf("wegwijzer"));

/** The aids of one kind. */
export const aidsOf = <K extends AidKind>(kind: K): AidOf<K>[] =>
  realAids()
    .filter(isOf(kind))
    .map(({ aid: one }) => one);

/** What a test does with an aid, kind by kind: with a new kind it does not compile until that has its row. */
export type ByKind<R> = { [K in AidKind]: (aid: AidOf<K>) => R };

/** Does with an aid what the row of its kind says. */
export const byKind = <R>(rows: ByKind<R>, one: Aid): R => (rows[one.kind] as (aid: Aid) => R)(one);
