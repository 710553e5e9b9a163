/** No law is named without a record in content/wetgeving/. */
import { groundsOf } from "../domain/kinds.ts";
import type { Aid } from "../schema/aid.ts";
import type { Document } from "../reader/document.ts";
import { type Path, type Problem, problemAt, problemOn } from "../reader/problems.ts";
import type { Rule } from "./rule.ts";

const mention =
  /(?<![\p{L}\d])(?:art(?:\.|ikel|ikels|ikelen)\s*\d+[\d\p{L}/°-]*|(?:wet|decreet)\s+van\s+(?:\d{1,2}\s+\p{L}+\s+\d{4}|\d{4}|[^\s,;:)]+(?:\s+[^\s,;:)]+)?))/iu;

/** Fields that are not sentences for readers. */
const notProse = new Set<unknown>(["aliases", "keywords", "changes", "sources", "items"]);

/** The first mention of a law in a text, as it stands there. */
export function legalMention(text: string): string | undefined {
  return mention.exec(text)?.[0].replace(/\s+/g, " ").replace(/\.$/, "");
}

/** Checks that every text that names a law points to a record. */
export const checkLawMentions: Rule = ({ documents }) =>
  documents.flatMap((document) => {
    if (document.kind === "aid") return document.entry ? inAid(document, document.entry.data) : [];
    return document.mdx ? inText(document) : [];
  });

function inText(document: Document): Problem[] {
  const { mdx, entry } = document;
  if (!mdx || mdx.components.some(({ name }) => name === "Wet")) return [];
  const fix = 'zet er <Wet id="…" /> bij, met de id van een bestand in content/wetgeving/.';
  const say = (phrase: string): string => `"${phrase}" noemt wetgeving zonder verwijzing.`;
  const inProse = mdx.prose.flatMap(({ text, line }) => {
    const phrase = legalMention(text);
    return phrase === undefined ? [] : [problemOn(document.file, line, say(phrase), fix)];
  });
  const inFields = textsIn(entry?.data ?? {}).flatMap(({ path, text }) => {
    const phrase = notProse.has(path[0]) ? undefined : legalMention(text);
    return phrase === undefined ? [] : [problemAt(document, path, say(phrase), fix)];
  });
  return [...inFields, ...inProse];
}

/** A part that can name its grounds names its own; texts around such parts may lean on any. */
function inAid(document: Document, aid: Aid): Problem[] {
  const grounds = groundsOf(aid);
  const anyBasis = grounds.some(({ basis }) => basis.length > 0);
  const fix =
    grounds.length > 0
      ? "zet bij basis de id van een bestand in content/wetgeving/."
      : 'dit soort hulpmiddel heeft geen basis: zeg het zonder de wet te noemen, of leg het uit op een bladzijde met <Wet id="…" />.';
  return textsIn(aid).flatMap(({ path, text }) => {
    const phrase = legalMention(text);
    if (phrase === undefined || notProse.has(path[0]) || path.at(-1) === "place") return [];
    const own = grounds.find((ground) => ground.path.every((step, at) => step === path[at]));
    if (own ? own.basis.length > 0 : anyBasis) return [];
    return [problemAt(document, path, `"${phrase}" noemt wetgeving zonder verwijzing.`, fix)];
  });
}

function textsIn(data: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof data === "string") return [{ path, text: data }];
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
