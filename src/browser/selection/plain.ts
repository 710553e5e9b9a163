/**
 * Part of a page as plain text with headings, lists, tables and links: without what serves a screen, and without names
 * that the document it comes to stand in may hold already.
 */

/** What serves a page on a screen, or folds away what has a place of its own. */
const FURNITURE = [
  ...["script", "template", "style", "button", "svg", "img", "nav", "input", "textarea", "[popover]"],
  ..."screen-only needs-script no-script-only visually-hidden place related btn-row share on-paper"
    .split(" ")
    .map((name) => `.${name}`),
  ".figure-text > summary",
].join();
/** Looks that say something: what to tick off, what is a note, a line to write on. */
const LOOKS = new Set(["tick", "own-note", "notice", "box-kind", "core", "ask"]);
const ATTRIBUTES = new Set(["href", "colspan", "rowspan", "scope", "lang"]);
/** Tags that make no sense by themselves, and what stands in their place. */
const OTHERS: { [tag: string]: keyof HTMLElementTagNameMap } = {
  ...{ DETAILS: "div", SUMMARY: "p", SECTION: "div", FIGURE: "div", FIGCAPTION: "p", FIELDSET: "div", LEGEND: "div" },
  ...{ LABEL: "p", ASIDE: "div" },
};

const levelOf = ({ tagName }: Element) => Number(/^H([1-6])$/.exec(tagName)?.[1] ?? 0);

/** Another tag for the same words. */
function renamed(one: Element, tag: string): Element {
  const other = document.createElement(tag);
  other.className = one.tagName === "LABEL" ? "ask" : one.className;
  other.append(...one.childNodes);
  one.replaceWith(other);
  return other;
}

function bare(one: Element, page: string): void {
  const looks = [...one.classList].filter((name) => LOOKS.has(name));
  const href = one.getAttribute("href");
  for (const name of one.getAttributeNames()) if (!ATTRIBUTES.has(name)) one.removeAttribute(name);
  if (looks.length > 0) one.className = looks.join(" ");
  if (href?.startsWith("#")) one.setAttribute("href", page + href);
}

/**
 * @param source what stands on the page; it is not changed
 * @param page where it stands: links to places of that page lead there
 * @param level of its first heading
 */
export function plain(source: Element, page: string, level: number): Node[] {
  const copy = document.importNode(source, true);
  for (const one of copy.querySelectorAll(FURNITURE)) one.remove();
  // A term is explained on its page alone.
  for (const one of copy.querySelectorAll("a.term")) one.replaceWith(...one.childNodes);
  for (const one of copy.querySelectorAll(Object.keys(OTHERS).join())) renamed(one, OTHERS[one.tagName] ?? "div");
  const headings = [...copy.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const highest = Math.min(...headings.map(levelOf));
  for (const one of headings) renamed(one, `h${Math.min(6, level + levelOf(one) - highest)}`);
  for (const one of copy.querySelectorAll("*")) bare(one, page);
  return [...copy.childNodes];
}
