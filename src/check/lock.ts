/**
 * content/ids.lock.json: every public id that was ever published. Ids stand in addresses that lessons link to, so one
 * that goes has to say where it went.
 */
import { z } from "zod";
import { aidNodes, collectIds, kadersOf } from "./ids.ts";
import { explainIssues } from "../reader/messages.ts";
import { type Path, type Problem, problemAt, problemOn } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { parseYaml } from "../reader/yaml-text.ts";

export type Lock = {
  /** Kind → ids. Inside a page or aid: "page#recommendation", "page#kader", "aid#node". */
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
  const result = schema.safeParse(value);
  if (problems.length > 0 || result.success) return { lock: result.data, problems, lineOf };
  return { lock: undefined, problems: explainIssues(result.error, schema, value, { file: lockFile, lineOf }), lineOf };
}

const publicKinds = ["page", "aid", "method", "casus", "term", "law", "source"] as const;

/** All public ids of the content as it stands. */
export function publicIds(reading: Reading): Lock["ids"] {
  const { known, byPage } = collectIds(reading);
  const ids: Lock["ids"] = Object.fromEntries(publicKinds.map((kind) => [kind, [...known[kind]]]));
  ids.recommendation = [...byPage].flatMap(([page, documents]) => documents.map(({ id }) => `${page}#${id}`));
  ids.kader = reading.documents.flatMap((document) =>
    kadersOf(document).map(({ id }) => `${document.kind === "recommendation" ? document.section : document.id}#${id}`),
  );
  ids.node = [...reading.content.aid.values()].flatMap(({ id, data }) => aidNodes(data).map((node) => `${id}#${node}`));
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

/** Compares the lock with the content. Without a lock (nothing is published yet) there is one problem, not hundreds. */
export function checkLock(reading: Reading, { lock, problems, lineOf }: LockText): Problem[] {
  const run = "draai npm run check:content -- --lock";
  if (problems.length > 0) return problems;
  if (!lock) return [problemOn(lockFile, 1, "dit bestand ontbreekt.", `${run} zodra de ids definitief zijn.`)];
  const present = publicIds(reading);
  const unread = unreadable(reading);
  const place = { file: lockFile, lineOf };
  const gone = Object.entries(lock.ids).flatMap(([kind, ids]) =>
    ids.flatMap((id, index) => {
      if (present[kind]?.includes(id) || unread.has(id.split("#")[0])) return [];
      const target = movedTo(lock, id);
      if (target !== undefined && present[kind]?.includes(target)) return [];
      const why = target === undefined ? "" : ` "moved" verwijst naar "${target}", en dat bestaat ook niet.`;
      const message = `"${id}" is verdwenen, en adressen verwijzen ernaar.${why}`;
      const fix = `zet de oude naam terug, of schrijf in dit bestand onder "moved": "${id}": "<nieuwe id>".`;
      return [problemAt(place, ["ids", kind, index], message, fix)];
    }),
  );
  const fresh = Object.entries(present).flatMap(([kind, ids]) => {
    const added = ids.filter((id) => !lock.ids[kind]?.includes(id));
    if (added.length === 0) return [];
    const names = added.length > 4 ? `${added.slice(0, 4).join(", ")} …` : added.join(", ");
    const message = `${added.length} ${added.length === 1 ? "nieuwe id staat" : "nieuwe ids staan"} er nog niet in: ${names}.`;
    return [problemAt(place, ["ids", kind], message, `kijk de namen goed na en ${run}.`)];
  });
  const locked = new Set(Object.values(lock.ids).flat());
  const strange = Object.keys(lock.moved)
    .filter((old) => !locked.has(old))
    .map((old) =>
      problemAt(
        place,
        ["moved", old],
        `"${old}" is nooit een id geweest.`,
        "verbeter de oude naam, of schrap de regel.",
      ),
    );
  return [...gone, ...fresh, ...strange];
}

/** Pages and aids with mistakes hide the ids inside them: nothing can be said about those. */
function unreadable({ documents }: Reading): Set<string | undefined> {
  const broken = documents.filter(({ kind, entry, mdx }) => (kind === "aid" && !entry) || mdx?.broken);
  return new Set(broken.map(({ id, section, kind }) => (kind === "recommendation" ? section : id)));
}
