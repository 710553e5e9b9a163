/** No law is named without a record in content/wetgeving/, and no record outlives its date unseen. */
import type { Aid } from "../schema/aid.ts";
import { asWarning, type Path, type Problem, problemAt, problemOn } from "../reader/problems.ts";
import type { Document, Reading } from "../reader/read.ts";

const mention =
  /(?<![\p{L}\d])(?:art(?:\.|ikel|ikels|ikelen)\s*\d+[\d\p{L}/°-]*|(?:wet|decreet)\s+van\s+(?:\d{1,2}\s+\p{L}+\s+\d{4}|\d{4}|[^\s,;:)]+(?:\s+[^\s,;:)]+)?))/iu;

/** Fields that are not sentences for readers. */
const notProse = new Set<unknown>(["aliases", "keywords", "changes", "sources", "items"]);

/** The first mention of a law in a text, as it stands there. */
export function legalMention(text: string): string | undefined {
  return mention.exec(text)?.[0].replace(/\s+/g, " ").replace(/\.$/, "");
}

/** Checks that every text that names a law points to a record. */
export function checkMentions({ documents }: Reading): Problem[] {
  return documents.flatMap((document) => {
    if (document.kind === "aid") return document.entry ? inAid(document, document.entry.data as Aid) : [];
    return document.mdx ? inText(document) : [];
  });
}

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

/** In a wegwijzer each question and outcome carries its own basis; texts around them may lean on any. */
function inAid(document: Document, aid: Aid): Problem[] {
  const anyBasis =
    aid.kind === "wegwijzer" && [...aid.questions, ...aid.outcomes].some(({ basis }) => basis.length > 0);
  return textsIn(aid).flatMap(({ path, text }) => {
    const phrase = legalMention(text);
    if (phrase === undefined || notProse.has(path[0]) || path.at(-1) === "place") return [];
    const [list, at] = path;
    const node =
      aid.kind !== "wegwijzer"
        ? undefined
        : list === "questions"
          ? aid.questions[Number(at)]
          : list === "outcomes"
            ? aid.outcomes[Number(at)]
            : undefined;
    if (node ? node.basis.length > 0 : anyBasis) return [];
    const fix =
      aid.kind === "wegwijzer"
        ? "zet bij basis de id van een bestand in content/wetgeving/."
        : 'dit soort hulpmiddel heeft geen basis: zeg het zonder de wet te noemen, of leg het uit op een bladzijde met <Wet id="…" />.';
    return [problemAt(document, path, `"${phrase}" noemt wetgeving zonder verwijzing.`, fix)];
  });
}

function textsIn(data: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof data === "string") return [{ path, text: data }];
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

/** A law rests on a legal source, and whoever keeps the site looks at it again in time. `today` as "2026-11-22". */
export function checkLaws({ documents, content }: Reading, today: string): Problem[] {
  return documents.flatMap((document) => {
    const law = document.kind === "law" && document.entry ? content.law.get(document.entry.id)?.data : undefined;
    if (!law) return [];
    const problems: Problem[] = [];
    if (law.sources.length === 0) {
      problems.push(
        problemAt(
          document,
          ["sources"],
          "deze wettelijke grond steunt op geen enkele bron.",
          "zet bij sources de id van een bron met kind: rechtsbron.",
        ),
      );
    }
    if (law.checkBefore <= today) {
      problems.push(
        asWarning(
          problemAt(
            document,
            ["checkBefore"],
            `dit moest vóór ${law.checkBefore} opnieuw nagekeken worden.`,
            "lees de bron opnieuw, en pas checkedOn en checkBefore aan.",
          ),
        ),
      );
    }
    return problems;
  });
}

/** What the schema of a source leaves open: a legal source says how much of it was read, one of the five its code. */
export function checkSources({ documents, content }: Reading): Problem[] {
  return documents.flatMap((document) => {
    const source =
      document.kind === "source" && document.entry ? content.source.get(document.entry.id)?.data : undefined;
    if (!source) return [];
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
}
