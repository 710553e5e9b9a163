/** Every link inside the site leads somewhere: in texts, and in the fields that hold an address. */
import { factsOf } from "../domain/kinds.ts";
import { addressOfEntry, pageOf } from "../model/addresses.ts";
import type { Document } from "../reader/document.ts";
import { type Path, problemAt, problemOn } from "../reader/problems.ts";
import { checkAddress } from "./check-address.ts";
import { collectAddresses, pagesOfGuideline } from "./known-addresses.ts";
import type { Rule } from "./rule.ts";

/** Checks all links. */
export const checkLinks: Rule = (reading) => {
  const addresses = collectAddresses(reading);
  const { content, documents, singles } = reading;
  const guideline = pagesOfGuideline(reading);
  const inText = documents.flatMap((document) => {
    // A recommendation ends up on its page.
    const home = addressOfEntry(document.kind, document, guideline);
    const from = home === undefined ? undefined : pageOf(home);
    return (document.mdx?.links ?? []).flatMap(({ url, line }) => {
      const wrong = checkAddress(url, addresses, from);
      return wrong ? [problemOn(document.file, line, wrong.message, wrong.fix)] : [];
    });
  });
  const inData = documents.flatMap((document) =>
    linkFields(document).flatMap(({ path, url }) => {
      const wrong = checkAddress(url, addresses);
      return wrong ? [problemAt(document, path, wrong.message, wrong.fix)] : [];
    }),
  );
  const asked = content.questions.questions.flatMap(({ to }, at) => {
    const wrong = checkAddress(to, addresses);
    return wrong ? [problemAt(singles.questions, ["questions", at, "to"], wrong.message, wrong.fix)] : [];
  });
  return [...inText, ...inData, ...asked];
};

function linkFields({ kind, entry }: Document): { path: Path; url: string }[] {
  if (!entry) return [];
  if (kind === "aid") return factsOf(entry.data.kind).links(entry.data);
  if (kind !== "figure") return [];
  return entry.data.parts.flatMap(({ href }, at) =>
    href === undefined ? [] : [{ path: ["parts", at, "href"], url: href }],
  );
}
