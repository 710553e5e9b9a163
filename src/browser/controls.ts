/** What pages with a tool of their own share: what they find on the page, press, and write down. */
import { element } from "./element.ts";

/** The element with this id, which the page holds. */
export const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** A small button; `name` is what it is called, its text and what it is about. */
export const button = (text: string, name: string, press: () => void): HTMLButtonElement => {
  const made = element("button", { type: "button", className: "btn small", textContent: text, ariaLabel: name });
  // Of a double click the first counts: the second would land on what came to stand there.
  made.addEventListener("click", ({ detail }) => detail < 2 && press());
  return made;
};

/** The buttons of a page by what they do. */
export const buttonsByAct = (): Map<string | undefined, HTMLButtonElement> =>
  new Map([...document.querySelectorAll<HTMLButtonElement>("[data-doe]")].map((one) => [one.dataset.doe, one]));
