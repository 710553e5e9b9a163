/** A field of search once it is used: suggestions, and what is typed goes to the page of search in the fragment, which no server sees. */
import styles from "../../styles/suggestions.css?url";
import { loadStyles } from "../../widgets/shell/load-styles.ts";
import { fragmentOf } from "./state.ts";
import { giveSuggestions } from "./suggest.ts";

const served = new WeakSet<HTMLFormElement>();

/** Makes a form of search ready, once. On the page of search its own script answers. */
export function serve(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input || served.has(form)) return;
  served.add(form);
  void loadStyles(styles).then(() => giveSuggestions(form, input));
  if (new URL(form.action).pathname === location.pathname) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = form.action + fragmentOf({ query: input.value.trim(), kind: "", page: "", audience: "" });
  });
}

/** Shows or hides the field that stands behind its icon on a phone. */
export async function show(icon: HTMLElement): Promise<void> {
  await loadStyles(styles);
  const header = icon.parentElement;
  if (header?.toggleAttribute("data-zoekt")) header.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
}
