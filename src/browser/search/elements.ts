/** What the page of search builds: a result, a sentence about the search, a notice. Text only, never markup from an index. */
import type { Hit } from "../../domain/search/rank.ts";
import { searchStrings as words } from "../../text/search.nl.ts";
import { excerpt, marked, passage, type Piece } from "../../views/search/excerpt.ts";
import { searchKinds } from "../../views/search/kinds.ts";
import type { FoundThing } from "../../views/search/things.ts";
import { element } from "../element.ts";
import type { Details } from "./engine.ts";

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? element("mark", { textContent: text }) : text));

/** One result; `first` is the answer itself, with its sentence whole. */
export function result(
  { thing, reasons }: Hit<FoundThing>,
  details: Details,
  stems: ReadonlySet<string>,
  first: boolean,
): HTMLLIElement {
  const text = excerpt(details.text, stems);
  const sentence = first || text.length === 0 ? marked(details.sentence, stems) : text;
  const item = element("li", { className: first ? "found answer" : "found" });
  item.dataset.zoekresultaat = "";
  item.dataset.soort = thing.kind;
  const tag = [searchKinds[thing.kind].word, ...(thing.page ? [thing.page.title] : [])].join(" · ");
  const why = element("details", { className: "why" }, element("summary", { textContent: words.why }));
  why.append(element("ul", {}, ...reasons.map((reason) => element("li", { textContent: words.reason(reason) }))));
  item.append(
    element("p", { className: "tag", textContent: tag }),
    element("h2", {}, element("a", { href: passage(details.href, text), textContent: details.title })),
    element("p", { className: "excerpt" }, ...shown(sentence)),
    why,
  );
  return item;
}

/** A sentence that ends at the list of everything, by the link that the page has for when this script is not there. */
export function notice(text: string): HTMLElement {
  const note = element("p", { className: "notice", textContent: `${text} ` });
  note.append(document.querySelector(".late a")?.cloneNode(true) ?? "", ".");
  return note;
}
