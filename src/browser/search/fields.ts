/**
 * What every page knows of search, as little as it can be: a field that gets the focus fetches the rest; "/" goes to the
 * field, unless somebody switched that off on the page of search. Without it the fields are plain forms.
 */
import { SHORTCUT_KEY } from "../../model/kept-names.ts";

const forms = [...document.querySelectorAll<HTMLFormElement>("form[role=search]")];
const icon = document.querySelector<HTMLAnchorElement>(".site-header > .icon");
const rest = () => import("./field.ts");

for (const form of forms) {
  const serve = () => void rest().then((field) => field.serve(form));
  form.addEventListener("focusin", serve, { once: true });
  if (form.matches(":focus-within")) serve();
}

// On a phone the field hides behind its icon.
icon?.addEventListener("click", (event) => {
  if (location.pathname === icon.pathname) return;
  event.preventDefault();
  rest().then(
    (field) => field.show(icon),
    () => (location.href = icon.href),
  );
});

const isOff = (): boolean => {
  try {
    return localStorage.getItem(SHORTCUT_KEY) !== null;
  } catch {
    return false; // storage is closed: nobody can have said no
  }
};

addEventListener("keydown", (event) => {
  const isPlain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isPlain || (event.target as Element).closest("input, textarea, select, [contenteditable]") || isOff()) return;
  event.preventDefault();
  const field = forms.find((form) => form.offsetParent)?.querySelector("input");
  if (field) field.focus();
  else icon?.click();
});
