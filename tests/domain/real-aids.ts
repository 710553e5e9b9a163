/** The aids that editors wrote, read without Astro and without the site's reader: files, YAML, schema. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Aid, aid, type Wegwijzer } from "../../src/schema/aid.ts";

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

/** Only the wegwijzers. */
export const graphAids = (): RealAid<Wegwijzer>[] =>
  realAids().flatMap((real) => (real.aid.kind === "wegwijzer" ? [{ ...real, aid: real.aid }] : []));
