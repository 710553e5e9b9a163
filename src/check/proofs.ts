/** Hands every sound aid to the proof of its kind, and gives what it finds a file and a line. */
import { prove } from "../domain/prove/index.ts";
import { problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Proves all aids. */
export const checkProofs: Rule = ({ documents }) =>
  documents.flatMap((document) =>
    document.kind === "aid" && document.entry
      ? prove(document.entry.data).map(({ path, message, fix }) => problemAt(document, path, message, fix))
      : [],
  );
