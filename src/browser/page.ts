/** What every page does with script: choose colours, copy, print. */
import { NOTICE } from "../domain/offline/notice.ts";
import { themeStrings } from "../text/theme.nl.ts";
import { copyText } from "../widgets/shell/clipboard.ts";
import "./print-buttons.ts";

const KEY = "pris-thema";
const root = document.documentElement;
const systemDark = matchMedia("(prefers-color-scheme: dark)");

const isDark = () => (root.dataset.thema ? root.dataset.thema === "donker" : systemDark.matches);

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-theme-toggle]")) {
  const name = button.querySelector("[data-theme-name]") as Element;
  const show = () => {
    name.textContent = isDark() ? themeStrings.toLight : themeStrings.toDark;
  };
  /** Takes over what was chosen elsewhere: in another tab, or on another page before one came Back to this one. */
  const follow = () => {
    try {
      const chosen = localStorage.getItem(KEY) ?? "";
      if (/^(licht|donker)$/.test(chosen)) root.dataset.thema = chosen;
      else delete root.dataset.thema;
    } catch {
      // Storage is closed: what was chosen on this page holds.
    }
    show();
  };
  button.hidden = false;
  show();
  addEventListener("storage", follow);
  addEventListener("pageshow", follow);
  systemDark.addEventListener("change", show);
  button.onclick = () => {
    root.dataset.thema = isDark() ? "licht" : "donker";
    try {
      localStorage.setItem(KEY, root.dataset.thema);
    } catch {
      // Storage is closed: the choice holds for this page only.
    }
    show();
  };
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  button.hidden = false;
  button.onclick = () => copyText(button.dataset.copy as string, button);
}

// On a device that keeps the site, a newer version says so. No bundled import: its helper would weigh on every page.
if (navigator.serviceWorker?.controller) void import(/* @vite-ignore */ NOTICE);
