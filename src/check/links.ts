/** Every link inside the site leads somewhere: in texts, and in the fields that hold an address. */
import { addressOf, checkAddress, collectAddresses } from "./known-addresses.ts";
import type { RegistryData } from "../model/content.ts";
import { type Path, type Problem, problemAt, problemOn } from "../reader/problems.ts";
import type { Document, Reading } from "../reader/read.ts";

/** Checks all links. */
export function checkLinks(reading: Reading): Problem[] {
  const addresses = collectAddresses(reading);
  const { content, documents, singles } = reading;
  const inText = documents.flatMap((document) =>
    (document.mdx?.links ?? []).flatMap(({ url, line }) => {
      const wrong = checkAddress(url, addresses, pageAddress(document, reading));
      return wrong ? [problemOn(document.file, line, wrong.message, wrong.fix)] : [];
    }),
  );
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
}

/** The page that a text ends up on; a recommendation has that of its page. */
function pageAddress(document: Document, { documents }: Reading): string | undefined {
  if (document.kind !== "recommendation") return addressOf(document);
  const page = documents.find(({ kind, id }) => kind === "page" && id === document.section);
  return page && addressOf(page);
}

function linkFields({ kind, entry }: Document): { path: Path; url: string }[] {
  if (!entry) return [];
  if (kind === "figure") {
    return (entry.data as RegistryData["figure"]).parts.flatMap(({ href }, at) =>
      href === undefined ? [] : [{ path: ["parts", at, "href"], url: href }],
    );
  }
  const aid = kind === "aid" ? (entry.data as RegistryData["aid"]) : undefined;
  if (aid?.kind !== "wegwijzer") return [];
  return aid.outcomes.flatMap(({ support }, at) =>
    support.flatMap(({ href }, index) =>
      href === undefined ? [] : [{ path: ["outcomes", at, "support", index, "href"], url: href }],
    ),
  );
}
