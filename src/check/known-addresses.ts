/** The site's own addresses, with the anchors on each, so that no link inside the site leads nowhere. */
import type { Aid } from "../schema/aid.ts";
import type { RegistryData } from "../model/content.ts";
import { aidNodes, collectIds, modelPage } from "./ids.ts";
import { spotsOn } from "./placements.ts";
import type { Document, Reading } from "../reader/read.ts";
import { didYouMean } from "../reader/suggest.ts";

/** Pages that exist whatever the content is. What anchors they have, only the built site knows. */
export const fixedAddresses = [
  "/",
  "/richtlijn/",
  modelPage.address,
  "/hulpmiddelen/",
  "/methodieken/",
  "/casussen/",
  "/begrippen/",
  "/wetgeving/",
  "/wetgeving/gebruik/",
  "/bronnen/",
  "/verantwoording/",
  "/voor/professionals/",
  "/voor/studenten/",
  "/voor/lesgevers/",
  "/zoeken/",
  "/a-z/",
  "/over/",
  "/privacy/",
  "/toegankelijkheid/",
  "/controle/",
];

/** Address → the anchors on that page; null where they cannot be known from the content. */
export type Addresses = { pages: Map<string, Set<string> | null>; aids: Map<string, Aid> };

/** Collects all addresses. */
export function collectAddresses(reading: Reading): Addresses {
  const pages: Addresses["pages"] = new Map(fixedAddresses.map((address) => [address, null]));
  const { byPage, known } = collectIds(reading);
  pages.set("/begrippen/", known.term);
  pages.set("/wetgeving/", known.law);
  pages.set("/bronnen/", known.source);
  const anchors = (document: Document): Set<string> | null => {
    const parts = document.kind === "page" ? (byPage.get(document.id) ?? []) : [];
    if ([document, ...parts].some(({ mdx }) => mdx?.broken)) return null;
    return new Set(spotsOn(document, parts).map(({ id }) => id));
  };
  for (const document of reading.documents) {
    const address = addressOf(document);
    if (address === undefined) continue;
    if (document.kind === "aid") {
      const aid = document.entry?.data as Aid | undefined;
      pages.set(
        address,
        aid ? new Set([...aidNodes(aid), ...("examples" in aid ? aid.examples.map(({ id }) => id) : [])]) : null,
      );
      pages.set(`${address}overzicht/`, null);
      pages.set(`/embed/${document.id}/`, null);
    } else if (document.kind === "source") {
      if ((document.entry?.data as RegistryData["source"] | undefined)?.kind !== "brontekst") continue;
      pages.set(address, null);
      pages.set(`/verantwoording/${document.id}/`, null);
    } else if (document.kind === "casus") {
      const questions = (document.entry?.data as RegistryData["casus"] | undefined)?.questions ?? [];
      const own = anchors(document);
      pages.set(address, own && new Set([...own, ...questions.map(({ id }) => id)]));
    } else pages.set(address, anchors(document));
  }
  return { pages, aids: new Map([...reading.content.aid].map(([id, { data }]) => [id, data])) };
}

/** The address of what a file becomes, for kinds that have a page of their own. */
export function addressOf({ kind, id, section }: Pick<Document, "kind" | "id" | "section">): string | undefined {
  if (kind === "page") return section === undefined ? modelPage.address : `/richtlijn/${section}/${id}/`;
  const folders: Partial<Record<typeof kind, string>> = {
    aid: "hulpmiddelen",
    method: "methodieken",
    casus: "casussen",
    source: "bronnen",
  };
  return folders[kind] === undefined ? undefined : `/${folders[kind]}/${id}/`;
}

/** What is wrong with a link, or undefined. `from` is the address of the page it stands on. */
export function checkAddress(
  url: string,
  { pages, aids }: Addresses,
  from?: string,
): { message: string; fix: string } | undefined {
  if (/^(?:https?:\/\/[^/\s]+\.[^\s]+|mailto:\S+@\S+|tel:\+?[\d-]+)$/.test(url)) return undefined;
  if (!url.startsWith("/") && !url.startsWith("#")) {
    return {
      message: `de link "${url}" begint niet met "/", "#" of "https://".`,
      fix: "schrijf een link binnen de site vanaf de wortel, zoals /richtlijn/principes/persoon-centraal/.",
    };
  }
  const [, path = "", , hash = ""] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const address = path === "" ? from : path;
  if (address === undefined) return undefined;
  const anchors = pages.get(address);
  if (anchors === undefined) {
    const slashed = pages.has(`${address}/`);
    return {
      message: slashed
        ? `het adres ${address} mist de schuine streep op het einde.`
        : `het adres ${address} bestaat niet.${didYouMean(address, pages.keys())}`,
      fix: slashed ? `schrijf ${address}/.` : "verbeter het adres, of maak de bladzijde.",
    };
  }
  if (hash.startsWith("s=") && address.startsWith("/hulpmiddelen/"))
    return checkState(hash, aids.get(address.split("/")[2] ?? ""));
  if (hash === "" || anchors === null || anchors.has(hash)) return undefined;
  return {
    message: `op ${address} staat geen #${hash}.${didYouMean(hash, anchors)}`,
    fix: "kies de id van een aanbeveling, kader, kop, vraag of kaart op die bladzijde.",
  };
}

/** A link into the middle of an aid carries answers: #s=1&vraag=antwoord */
function checkState(hash: string, aid: Aid | undefined): { message: string; fix: string } | undefined {
  if (!aid) return undefined;
  if (aid.sensitive) {
    return {
      message: `het hulpmiddel "${aid.id}" is gevoelig: zijn antwoorden staan nooit in een adres.`,
      fix: "verwijs naar het hulpmiddel of naar één vraag (#…).",
    };
  }
  const given = [...new URLSearchParams(hash)].filter(([key]) => key !== "s");
  const options = new Map<string, string[]>();
  if (aid.kind === "wegwijzer")
    for (const { id, answers } of aid.questions)
      options.set(
        id,
        answers.map((answer) => answer.id),
      );
  if (aid.kind === "keuzetabel")
    for (const { id, values } of aid.criteria)
      options.set(
        id,
        values.map((value) => value.id),
      );
  const wrong = given.find(([key, value]) => !options.get(key)?.includes(value));
  if (!wrong) return undefined;
  return {
    message: `het hulpmiddel "${aid.id}" kent ${wrong.join("=")} niet.`,
    fix: "kopieer het adres opnieuw uit het hulpmiddel.",
  };
}
