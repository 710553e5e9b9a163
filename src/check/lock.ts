/** No public id disappears without a word, and no new one stands unlocked. */
import { problemAt, problemOn } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { lockFile, movedTo, publicIds } from "./lock-file.ts";
import type { Rule } from "./rule.ts";

/** Compares the lock with the content. Without a lock (nothing is published yet) there is one problem, not hundreds. */
export const checkLock: Rule = (reading, { lock: { lock, problems, lineOf } }) => {
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
};

/** Pages and aids with mistakes hide the ids inside them: nothing can be said about those. */
function unreadable({ documents }: Reading): Set<string | undefined> {
  const broken = documents.filter(({ kind, entry, mdx }) => (kind === "aid" && !entry) || mdx?.broken);
  return new Set(broken.map(({ id, section, kind }) => (kind === "recommendation" ? section : id)));
}
