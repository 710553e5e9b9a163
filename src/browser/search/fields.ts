/**
 * The fields of search on every page: what is typed goes to the page of search in the fragment, which no server sees;
 * suggestions come at the first focus; "/" goes to the field, unless somebody switched that off.
 */
import { address } from "../../model/addresses.ts";
import { fragmentOf } from "./state.ts";

const KEY = "pris-sneltoets";

/** Whether "/" goes to the field: yes, until somebody says no. */
const isOn = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== "uit";
  } catch {
    return true; // storage is closed: nobody can have said no
  }
};

const forms = [...document.querySelectorAll<HTMLFormElement>('form[role="search"]')];
for (const form of forms) {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input) continue;
  // On the page of search itself its own script answers.
  if (location.pathname !== address.search)
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.href = address.search + fragmentOf({ query: input.value.trim(), kind: "", page: "", audience: "" });
    });
  const begin = () => void import("./suggest.ts").then(({ giveSuggestions }) => giveSuggestions(form, input));
  input.addEventListener("focus", begin, { once: true });
  if (document.activeElement === input) begin();
}

// On a phone the field hides behind its icon; without script the icon leads to the page of search.
const icon = document.querySelector<HTMLAnchorElement>(".site-header > .icon");
icon?.addEventListener("click", (event) => {
  const header = icon.closest<HTMLElement>(".site-header");
  const field = header?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!header || !field || location.pathname === address.search) return;
  event.preventDefault();
  if (header.toggleAttribute("data-zoekt")) field.focus();
});

addEventListener("keydown", (event) => {
  const from = event.target as Element;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !isOn()) return;
  if (from.closest("input, textarea, select, [contenteditable]")) return;
  const field = forms
    .map((form) => form.querySelector<HTMLInputElement>('input[name="q"]'))
    .find((one) => one && one.offsetParent !== null);
  event.preventDefault();
  if (field) field.focus();
  else location.href = address.search;
});

const toggle = document.querySelector<HTMLInputElement>("[data-sneltoets]");
if (toggle) {
  toggle.checked = isOn();
  toggle.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
  toggle.addEventListener("change", () => {
    try {
      if (toggle.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "uit");
    } catch {
      toggle.checked = true; // it cannot be kept, so it stays as it was
    }
  });
}
