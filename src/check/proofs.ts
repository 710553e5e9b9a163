/** Hands every sound aid to the proof of its kind, and gives what it finds a file and a line. */
import type { Aid } from "../schema/aid.ts";
import { type Path, parsePath, type Problem, problemAt } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";

/** What a proof finds: see src/domain/prove/. */
export type Finding = { path: Path | string; message: string; fix: string };

/** Proves all aids. */
export function checkProofs({ documents }: Reading, prove: (aid: Aid) => Finding[]): Problem[] {
  return documents.flatMap((document) => {
    if (document.kind !== "aid" || !document.entry) return [];
    return prove(document.entry.data as Aid).map(({ path, message, fix }) =>
      problemAt(document, typeof path === "string" ? parsePath(path) : path, message, fix),
    );
  });
}

/** What belongs to an aid as a publication: its version stands in its own list of changes. */
export function checkVersions({ documents }: Reading): Problem[] {
  return documents.flatMap((document) => {
    const aid = document.kind === "aid" ? (document.entry?.data as Aid | undefined) : undefined;
    if (!aid || aid.changes.some(({ version }) => version === aid.version)) return [];
    return [
      problemAt(
        document,
        ["changes"],
        `versie ${aid.version} staat niet bij de wijzigingen.`,
        `voeg { version: "${aid.version}", on: …, what: … } toe.`,
      ),
    ];
  });
}
