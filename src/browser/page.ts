/** What every page does with script: choose colours, copy, print. */
import { pageStrings } from "../text/page.nl.ts";
import { copyText } from "../widgets/shell/clipboard.ts";

const KEY = "pris-thema";
const root = document.documentElement;

const isDark = () =>
  root.dataset.thema ? root.dataset.thema === "donker" : matchMedia("(prefers-color-scheme: dark)").matches;

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-toggle]")) {
  const name = button.querySelector("[data-theme-name]");
  const show = () => {
    if (name) name.textContent = isDark() ? pageStrings.theme.toLight : pageStrings.theme.toDark;
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
