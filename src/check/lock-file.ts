/**
 * content/ids.lock.json: every public id that was ever published. Ids stand in addresses that lessons link to, so one
 * that goes has to say where it went.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { nodesOf } from "../domain/kinds.ts";
import { registries, registryNames } from "../model/registries.ts";
import { fits } from "../reader/explain.ts";
import type { Path, Problem } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { readText } from "../reader/utf8.ts";
import { parseYaml } from "../reader/yaml-text.ts";
import { anchorsOf, collectIds, kadersOf } from "./known-ids.ts";

export type Lock = {
  /** Kind → ids. Inside a page or aid: "page#recommendation", "page#kader", "page#anchor", "aid#node". */
  ids: Record<string, string[]>;
  /** Former id → present id, written by hand. */
  moved: Record<string, string>;
};

export const lockFile = "content/ids.lock.json";
/** A lock in which nothing is published yet. */
export const emptyLock = (): Lock => ({ ids: {}, moved: {} });

const schema: z.ZodType<Lock> = z.strictObject({
  ids: z.record(z.string(), z.array(z.string())),
  moved: z.record(z.string(), z.string()),
});
export type LockText = { lock: Lock | undefined; problems: Problem[]; lineOf: (path: Path) => number };

/** Reads the lock from its text, or from undefined where there is no file yet. JSON is YAML too, and that has lines. */
export function readLock(text: string | undefined): LockText {
  if (text === undefined) return { lock: undefined, problems: [], lineOf: () => 1 };
  const { value, problems, lineOf } = parseYaml(text, lockFile);
  const lock = problems.length > 0 ? undefined : fits(schema, value, { file: lockFile, lineOf }, problems);
  return { lock, problems, lineOf };
}

/** All public ids of the content as it stands. */
export function publicIds(reading: Reading): Lock["ids"] {
  const { known } = collectIds(reading);
  const ids: Lock["ids"] = {};
  for (const name of registryNames) {
    const { locked } = registries[name];
    if (locked === "id") ids[name] = [...known[name]];
    else if (locked === "page#id")
      ids[name] = reading.documents.flatMap(({ kind, id, section }) => (kind === name ? `${section}#${id}` : []));
  }
  const inTexts = (blocksOf: typeof kadersOf) =>
    reading.documents.flatMap((document) => {
      const page = document.kind === "recommendation" ? document.section : document.id;
      return blocksOf(document).map(({ id }) => `${page}#${id}`);
    });
  ids.anchor = inTexts(anchorsOf);
  ids.change = reading.content.changes.map(({ id }) => id);
  ids.kader = inTexts(kadersOf);
  ids.node = [...reading.content.aid.values()].flatMap(({ id, data }) =>
    nodesOf(data).map((node) => `${id}#${node.id}`),
  );
  return Object.fromEntries(Object.entries(ids).map(([kind, list]) => [kind, [...new Set(list)].sort()]));
}

/** The lock with all present ids added; nothing is ever dropped. */
export function extendLock(lock: Lock, present: Lock["ids"]): Lock {
  const registries = [...new Set([...Object.keys(lock.ids), ...Object.keys(present)])].sort();
  const merged = registries.map((kind) => [
    kind,
    [...new Set([...(lock.ids[kind] ?? []), ...(present[kind] ?? [])])].sort(),
  ]);
  return { ids: Object.fromEntries(merged), moved: lock.moved };
}

/** Where an id went: through all its moves, and along with the page or aid that holds it. */
export function movedTo(lock: Lock, id: string): string | undefined {
  let now = id;
  for (const seen = new Set<string>(); !seen.has(now);) {
    seen.add(now);
    const [holder = "", inner] = now.split("#");
    const next =
      lock.moved[now] ??
      (inner !== undefined && lock.moved[holder] !== undefined ? `${lock.moved[holder]}#${inner}` : undefined);
    if (next === undefined) break;
    now = next;
  }
  return now === id ? undefined : now;
}

/** The lock as it is on disk. */
export function lockOnDisk(root: string): LockText {
  const path = join(root, "ids.lock.json");
  if (!existsSync(path)) return readLock(undefined);
  const spoiled: Problem[] = [];
  const read = readLock(readText(path, lockFile, spoiled));
  return spoiled.length > 0 ? { ...read, lock: undefined, problems: [...spoiled, ...read.problems] } : read;
}
