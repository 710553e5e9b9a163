/** What every text page does with script: choose colours, copy a link or text, show a term's explanation in place. */
import { copyText } from "./clipboard.ts";
import { strings } from "../text/strings.nl.ts";

const KEY = "pris-thema";
const root = document.documentElement;

const isDark = () =>
  root.dataset.thema ? root.dataset.thema === "donker" : matchMedia("(prefers-color-scheme: dark)").matches;

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-toggle]")) {
  const name = button.querySelector("[data-theme-name]");
  const show = () => {
    if (name) name.textContent = isDark() ? strings.theme.toLight : strings.theme.toDark;
  };
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    root.dataset.thema = isDark() ? "licht" : "donker";
    try {
      localStorage.setItem(KEY, root.dataset.thema);
    } catch {
      // Storage is closed: the choice holds for this page only.
    }
    show();
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => void copyText(button.dataset.copy ?? "", button));
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const bubble = document.getElementById("p-uitleg");
if (bubble)
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.term");
    const definition = link && document.getElementById(link.hash.slice(1));
    if (!link || !definition || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const text = bubble.querySelector("[data-uitleg]");
    if (text) text.innerHTML = definition.innerHTML;
    const box = link.getBoundingClientRect();
    bubble.showPopover({ source: link });
    bubble.style.top = `${box.bottom + scrollY + 6}px`;
    bubble.style.left = `${Math.max(8, Math.min(box.left, innerWidth - bubble.offsetWidth - 8))}px`;
    bubble.focus();
  });
