/** A field of search once it is used: its suggestions, and on a phone the field itself. */
import styles from "../../styles/suggestions.css?url";
import { loadStyles } from "../../widgets/shell/load-styles.ts";
import { giveSuggestions } from "./suggest.ts";

const served = new WeakSet<HTMLFormElement>();

/** Gives a form of search its suggestions, once. */
export function serve(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (!input || served.has(form)) return;
  served.add(form);
  void loadStyles(styles).then(() => giveSuggestions(form, input));
}

/** Shows or hides the field that stands behind its icon on a phone. */
export async function show(icon: HTMLElement): Promise<void> {
  await loadStyles(styles);
  const header = icon.parentElement;
  if (header?.toggleAttribute("data-zoekt")) header.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
}
