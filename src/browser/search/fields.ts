/**
 * The fields of search once somebody touches the page: one that gets the focus fetches its suggestions; "/" goes to the
 * field, unless somebody switched that off on the page of search.
 */
import { SHORTCUT_KEY } from "../../model/kept-names.ts";

const icon = document.querySelector<HTMLAnchorElement>(".site-header > .icon");
const rest = () => import("./field.ts");

const serve = (focused: EventTarget | null) => {
  const form = focused instanceof Element && focused.closest<HTMLFormElement>("form[role=search]");
  if (form) void rest().then((field) => field.serve(form));
};
addEventListener("focusin", ({ target }) => serve(target));
serve(document.activeElement);

// What is typed stays in the fragment, which no server sees. On the page of search its own script answers.
addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || !form.matches("form[role=search]")) return;
  event.preventDefault();
  location.href = `${form.action}#${new URLSearchParams(new FormData(form) as never)}`;
});

// On a phone the field hides behind its icon.
icon?.addEventListener("click", (event) => {
  if (location.pathname === icon.pathname || event.ctrlKey || event.metaKey) return; // in a tab of its own it is a link
  event.preventDefault();
  rest().then(
    (field) => field.show(icon),
    () => (location.href = icon.href),
  );
});

/** Somebody said no; nobody can have where storage is closed. */
const isOff = (): boolean => {
  try {
    return SHORTCUT_KEY in localStorage;
  } catch {
    return false;
  }
};

/** "/" goes to the field; any other event does nothing. */
export function shortcut(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return;
  const isPlain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isPlain || (event.target as Element).closest("input, textarea, select") || isOff()) return;
  event.preventDefault();
  const field = [...document.querySelectorAll<HTMLElement>("form[role=search] input")].find((one) => one.offsetParent);
  if (field) field.focus();
  else icon?.click();
}
addEventListener("keydown", shortcut);
