/** The changes that readers see: each with a name of its own, the newest first, and leading to pages that have a name. */
import { addressOfEntry, fixedPages, pageOf } from "../model/addresses.ts";
import { registries } from "../model/registries.ts";
import { asWarning, type Problem, problemAt } from "../reader/problems.ts";
import { checkAddress } from "./check-address.ts";
import { collectAddresses, pagesOfGuideline } from "./known-addresses.ts";
import type { Rule } from "./rule.ts";

/** Checks content/wijzigingen.yaml. */
export const checkChanges: Rule = (reading, { today }) => {
  const { content, singles } = reading;
  const addresses = collectAddresses(reading);
  const guideline = pagesOfGuideline(reading);
  const own = reading.documents.filter(({ kind }) => registries[kind].shown === "page");
  const named = new Set<string | undefined>([
    ...fixedPages().map(({ href }) => href),
    ...own.map((document) => addressOfEntry(document.kind, document, guideline)),
  ]);
  return content.changes.flatMap(({ id, on, pages }, at): Problem[] => {
    const say = (field: string, message: string, fix: string) => problemAt(singles.changes, [at, field], message, fix);
    const before = content.changes[at - 1];
    const isTwice = content.changes.findIndex((other) => other.id === id) < at;
    return [
      ...(isTwice ? [say("id", `een andere wijziging heet ook "${id}".`, "geef deze een eigen naam.")] : []),
      ...(before && before.on < on
        ? [say("on", `${on} staat onder ${before.on}.`, "zet de nieuwste wijziging bovenaan.")]
        : []),
      // A day that is still to come may be a clock that runs behind.
      ...(on > today ? [asWarning(say("on", `${on} moet nog komen.`, "kijk de dag na."))] : []),
      ...pages.flatMap((page, index): Problem[] => {
        const unnamed = {
          message: `de bladzijde ${page} heeft geen naam die de lijst kan tonen.`,
          fix: "kies de bladzijde waar je ze opent.",
        };
        const wrong = checkAddress(page, addresses) ?? (named.has(pageOf(page)) ? undefined : unnamed);
        return wrong ? [problemAt(singles.changes, [at, "pages", index], wrong.message, wrong.fix)] : [];
      }),
    ];
  });
};
