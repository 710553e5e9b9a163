/** What the schema of a source leaves open: a legal source says how much of it was read, one of the five its code. */
import { type Problem, problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Checks every source. */
export const checkSources: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== "source" || !document.entry) return [];
    const source = document.entry.data;
    const need = (field: "read" | "code", kind: string): Problem[] => {
      const wanted = source.kind === kind;
      if ((source[field] !== undefined) === wanted) return [];
      return [
        wanted
          ? problemAt(document, [field], `een ${kind} heeft dit veld nodig.`, `voeg ${field}: toe.`)
          : problemAt(document, [field], `alleen een ${kind} heeft dit veld.`, "schrap het, of verander kind."),
      ];
    };
    return [...need("read", "rechtsbron"), ...need("code", "brontekst")];
  });
