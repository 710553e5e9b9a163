/** The document that prints: its title, its day, and each part with its words and its address. */
import * as t from "../../text/selection.nl.ts";
import { today } from "../../widgets/today.ts";
import { button, byId } from "../controls.ts";
import { element } from "../element.ts";
import type { Part } from "./elements.ts";
import { partText } from "./part-text.ts";

const paper = byId("p-document");
const heading = byId("p-document-titel");
const about = byId("p-document-over");
const body = byId("p-delen");
/** The origin that the site gives itself, which may not be where one reads it. */
const site = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
const pageTitle = document.title;

interface Sheet {
  article: HTMLElement;
  /** Settled once its words are there, or did not come. */
  ready: Promise<void>;
}
const sheets = new Map<string, Sheet>();

function sheetOf(part: Part): Sheet {
  const words = element("div");
  const href = part.row.querySelector("a")?.getAttribute("href") ?? part.page;
  const id = `p-blad-${part.key}`;
  const article = element(
    "article",
    {},
    element("p", { className: "box-kind", textContent: part.where }),
    element("h3", { id, textContent: part.title }),
    words,
    element("p", { className: "own-note" }, element("a", { href, textContent: new URL(href, site).href })),
  );
  article.dataset.blad = part.key;
  article.setAttribute("aria-labelledby", id);
  async function fill(): Promise<void> {
    words.replaceChildren(element("p", { textContent: t.loading }));
    try {
      words.replaceChildren(...(await partText(part)));
    } catch {
      const retry = button(t.again, t.about(t.again, part.title), () => void (sheet.ready = fill()));
      words.replaceChildren(element("p", { className: "notice" }, `${t.failed} `, retry));
    }
  }
  const sheet: Sheet = { article, ready: Promise.resolve() };
  sheet.ready = fill();
  return sheet;
}

/** Shows the parts as they will print. */
export function showPaper(parts: readonly Part[]): void {
  paper.hidden = parts.length === 0;
  about.textContent = t.madeOn(today(), paper.dataset.nagekeken ?? "");
  const shown = parts.map((part) => {
    const sheet = sheets.get(part.key) ?? sheetOf(part);
    sheets.set(part.key, sheet);
    return sheet.article;
  });
  body.replaceChildren(...shown);
}

export const showTitle = (title: string) => void (heading.textContent = title || t.name);

/** Prints, once all words are there. */
export async function printPaper(): Promise<void> {
  await Promise.all([...sheets.values()].map(({ ready }) => ready));
  print();
}

// A browser names the file after the page. Not before: the title of a page stays in its history.
addEventListener("beforeprint", () => {
  if (!paper.hidden) document.title = heading.textContent ?? pageTitle;
});
addEventListener("afterprint", () => (document.title = pageTitle));
