/** The pages about the site that others link to are there, and none takes the address of another page. */
import { addressOfEntry, fixedPages, promisedPages } from "../model/addresses.ts";
import { registries } from "../model/registries.ts";
import { problemAt, problemOn } from "../reader/problems.ts";
import { pagesOfGuideline } from "./known-addresses.ts";
import type { Rule } from "./rule.ts";

const { folder } = registries.sitePage;

/** Checks content/site/ as a whole. */
export const checkSitePages: Rule = (reading) => {
  const guideline = pagesOfGuideline(reading);
  const pages = reading.documents
    .filter(({ kind }) => registries[kind].shown === "page")
    .map((document) => ({ document, href: addressOfEntry(document.kind, document, guideline) }));
  const taken = [...fixedPages(), ...pages].map(({ href }) => href);
  const own = pages.filter(({ document }) => document.kind === "sitePage");
  const missing = promisedPages()
    .filter((href) => !own.some((page) => page.href === href))
    .map((href) =>
      problemOn(
        `content/${folder}/`,
        1,
        `de bladzijde ${href} ontbreekt; elke bladzijde en cursussen verwijzen ernaar.`,
        `zet content/${folder}${href.replace(/\/$/, ".mdx")} terug.`,
      ),
    );
  const twice = own
    .filter(({ href }) => taken.indexOf(href) !== taken.lastIndexOf(href))
    .map(({ document, href }) =>
      problemAt(document, ["id"], `op ${href} staat al een andere bladzijde.`, "geef dit bestand een andere naam."),
    );
  return [...missing, ...twice];
};
