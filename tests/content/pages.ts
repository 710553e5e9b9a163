/** The texts of the content by the page of the site that shows them. */
import { registries } from "../../src/model/registries.ts";
import { groundsOf } from "../../src/domain/kinds.ts";
import type { Document } from "../../src/reader/document.ts";
import { documentTexts, type DutchText, reading } from "./texts.ts";

export interface PageTexts {
  /** Kind and id, such as "page persoon-centraal"; a registry is one page: "term". */
  name: string;
  kind: Document["kind"];
  /** The file of the page itself, then those of what it places. */
  documents: Document[];
  texts: DutchText[];
}

const { documents } = reading;
/** Each of these is one page, with all its entries on it. */
const folders = ["term", "law", "source", "contact"] as const;

/** The figures that a text places. */
function figuresIn({ mdx }: Document): Document[] {
  const ids = (mdx?.components ?? []).flatMap(({ name, attributes }) =>
    name === "Figuur" ? [String(attributes.get("id"))] : [],
  );
  return documents.filter(({ kind, id }) => kind === "figure" && ids.includes(id));
}

/** The ids of the legal grounds that a text or an aid cites. */
function lawsIn({ mdx, entry, kind }: Document): string[] {
  const inText = (mdx?.components ?? []).flatMap(({ name, attributes }) =>
    name === "Wet" ? [String(attributes.get("id"))] : [],
  );
  const grounds = kind === "aid" && entry ? groundsOf(entry.data) : [];
  return [...inText, ...grounds.flatMap(({ basis }) => basis)];
}

/** How a page names the legal grounds that it cites. */
function lawLabels(own: readonly Document[]): DutchText[] {
  const ids = new Set(own.flatMap(lawsIn));
  const laws = documents.filter(({ kind, id }) => kind === "law" && ids.has(id));
  return laws.flatMap(documentTexts).filter(({ path }) => path[0] === "label");
}

function pageOf(name: string, kind: Document["kind"], own: Document[]): PageTexts {
  const shown = [...own, ...own.flatMap(figuresIn)];
  return { name, kind, documents: shown, texts: [...shown.flatMap(documentTexts), ...lawLabels(own)] };
}

/** Every page with texts of the content: of the guideline with its recommendations, methods, cases, aids, registries. */
export function allPages(): PageTexts[] {
  const single = documents.flatMap((document) => {
    const { kind, id } = document;
    if (registries[kind].shown !== "page") return [];
    const placed = documents.filter((other) => other.kind === "recommendation" && other.section === id);
    return [pageOf(`${registries[kind].names[0]} ${id}`, kind, kind === "page" ? [document, ...placed] : [document])];
  });
  const lists = folders.map((kind) =>
    pageOf(
      registries[kind].names[1],
      kind,
      documents.filter((document) => document.kind === kind),
    ),
  );
  return [...single, ...lists];
}
