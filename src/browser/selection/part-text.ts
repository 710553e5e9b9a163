/** The words of a part, taken from the page that it stands on: fetched when the part is chosen, once a page. */
import { type PartKind, partOf } from "../../domain/selection.ts";
import { today } from "../../widgets/today.ts";
import { element } from "../element.ts";
import type { Part } from "./elements.ts";
import { plain } from "./plain.ts";

const HEADING = 4; // below the part's own name
const pages = new Map<string, Promise<Document>>();

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** A page, fetched once; one that did not come is asked for again. */
function pageAt(path: string): Promise<Document> {
  const page = pages.get(path) ?? fetchPage(path);
  pages.set(path, page);
  page.catch(() => pages.delete(path));
  return page;
}

/** @throws when a page does not hold what the list says of it */
function need(page: ParentNode, selector: string): Element {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

const sentence = (text: string | null | undefined): Node[] =>
  text ? [element("p", { className: "core", textContent: text })] : [];

/** The standing notices of an aid go along with whatever is taken from it; and whether its law should be looked at again. */
function notices(page: Document): Node[] {
  const now = today();
  const overdue = [...page.querySelectorAll<HTMLElement>("[data-nakijken-voor]")]
    .filter(({ dataset }) => (dataset.nakijkenVoor ?? "") < now)
    .map(({ textContent }) => element("p", { className: "notice", textContent }));
  const lines = [...page.querySelectorAll(".notices li")].map(({ textContent }) => element("li", { textContent }));
  return [...overdue, ...(lines.length > 0 ? [element("ul", { className: "own-note" }, ...lines)] : [])];
}

/** What stands in an aid, under its own heading, with the aid's notices. */
const inAid = (page: Document, id: string, path: string): Node[] => {
  const found = need(page, `.outline [id="${id}"]`);
  found.querySelector("h3, h4")?.remove(); // its name stands above it
  return [...plain(found, path, HEADING), ...notices(page)];
};

const texts: { [K in PartKind]: (page: Document, id: string, path: string) => Node[] } = {
  recommendation: (page, id, path) => {
    const row = need(page, `[data-aanbeveling="${id}"]`);
    return [...sentence(row.querySelector("small")?.textContent), ...plain(need(row, ":scope > div"), path, HEADING)];
  },
  method: (page, _id, path) => {
    const column = need(page, ".column");
    // Beside its text: how to cite it, what comes from whom, other pages, terms explained.
    for (const one of column.querySelectorAll(
      ":scope > :is(details:not([data-lopend]), .print-address, .pager, section:has(> #p-woorden))",
    ))
      one.remove();
    return [...sentence(page.querySelector(".lede")?.textContent), ...plain(column, path, HEADING)];
  },
  card: inAid,
  outcome: inAid,
};

/** @throws when the page does not come, or does not hold the part */
export async function partText({ key, page }: Part): Promise<Node[]> {
  const part = partOf(key);
  // What is taken out below is taken out of a copy: the page serves other parts too.
  const copy = (await pageAt(page)).cloneNode(true) as Document;
  return part ? texts[part.kind](copy, part.id, page) : [];
}
