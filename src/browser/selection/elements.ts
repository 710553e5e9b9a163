/** Elements of "Mijn selectie", and what its list says of each part. */
import { element } from "../element.ts";

export interface Part {
  key: string;
  title: string;
  /** The page that it stands on. */
  page: string;
  /** What it is, and of what: "Kaart · Luistertechnieken". */
  where: string;
  /** The row of the list that one chooses from. */
  row: HTMLElement;
}

/** By the reader's own clock; Swedish writes a date as ISO does. */
export const today = (): string => new Date().toLocaleDateString("sv");

export const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** A small button; `name` is what it is called, its text and what it is about. */
export const button = (text: string, name: string, press: () => void): HTMLButtonElement => {
  const made = element("button", { type: "button", className: "btn small", textContent: text, ariaLabel: name });
  // Of a double click the first counts: the second would land on what came to stand there.
  made.addEventListener("click", ({ detail }) => detail < 2 && press());
  return made;
};

/** Every part that the page lists, by key. */
export function listedParts(): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const row of document.querySelectorAll<HTMLElement>("[data-deel]")) {
    const [key = "", link] = [row.dataset.deel, row.querySelector("a")];
    const group = row.closest<HTMLElement>("[data-soort]");
    const where = `${group?.dataset.soort} · ${group?.querySelector("h3")?.textContent}`;
    if (link) parts.set(key, { key, title: link.text, page: link.pathname, where, row });
  }
  return parts;
}
