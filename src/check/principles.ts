/** A page says its letter and its gist when it is a principle, and only then. */
import { problemAt } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

/** Checks the fields of every page. */
export const checkPrinciples: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind !== "page" || !document.entry) return [];
    const { data } = document.entry;
    const isPrinciple = document.section === "principes";
    return (["letter", "gist"] as const).flatMap((field) => {
      if ((data[field] !== undefined) === isPrinciple) return [];
      return [
        isPrinciple
          ? problemAt(document, [field], "een principe heeft dit veld nodig.", `voeg ${field}: toe.`)
          : problemAt(document, [field], "alleen een principe heeft dit veld.", "schrap het."),
      ];
    });
  });
