/** Whether an address within the site leads somewhere. */
import { answerableParts } from "../domain/answerable.ts";
import { address as site } from "../model/addresses.ts";
import { didYouMean } from "../reader/suggest.ts";
import type { Aid } from "../schema/aid.ts";
import type { Addresses } from "./known-addresses.ts";

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
  if (hash.startsWith("s=") && address.startsWith(site.aids))
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
  const parts = answerableParts(aid);
  const wrong = given.find(
    ([key, value]) => !parts.some(({ id, answers }) => id === key && answers.some((answer) => answer.id === value)),
  );
  if (!wrong) return undefined;
  return {
    message: `het hulpmiddel "${aid.id}" kent ${wrong.join("=")} niet.`,
    fix: "kopieer het adres opnieuw uit het hulpmiddel.",
  };
}
