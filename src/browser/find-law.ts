/** On the page about legislation: finds among the grounds that stand on it, while one types. */
import { lawStrings as words } from "../text/law.nl.ts";
import { findLaws } from "../views/find-law.ts";

const form = document.querySelector<HTMLFormElement>("[data-wetzoeker]");
const input = form?.querySelector("input");
const waits = form?.querySelector("fieldset");
const status = document.querySelector<HTMLElement>("[data-wetstand]");
const list = document.querySelector<HTMLElement>("[data-wetlijst]");

const laws = [...document.querySelectorAll<HTMLElement>("section.law")].map((section) => {
  const heading = section.querySelector("h3");
  const title = section.querySelector("strong")?.textContent ?? "";
  const label = heading?.textContent ?? "";
  const text = `${section.textContent} ${section.dataset.woorden ?? ""}`;
  return { id: heading?.id ?? "", label, title, name: `${label} ${title}`, text };
});

function row({ id, label, title }: (typeof laws)[number]): HTMLLIElement {
  const link = Object.assign(document.createElement("a"), { className: "row", href: `#${id}` });
  const words = document.createElement("span");
  const name = Object.assign(document.createElement("b"), { textContent: label });
  words.append(name, Object.assign(document.createElement("small"), { textContent: title }));
  link.append(words);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function show(): void {
  if (!input || !status || !list) return;
  const found = findLaws(input.value, laws);
  status.textContent = input.value.trim() === "" ? "" : words.found(found.length);
  list.replaceChildren(...found.map(row));
  list.hidden = found.length === 0;
}

input?.addEventListener("input", show);
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  list?.querySelector("a")?.focus();
});
show();
if (waits) waits.disabled = false;
