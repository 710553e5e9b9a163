/** Copies text and says on the button itself whether that worked. */
import { pageStrings } from "../../text/page.nl.ts";

/**
 * Copies `text`; the button's own label tells the result until it loses the focus. A host that forbids the clipboard
 * (a sandboxed frame, an old browser) gets a sentence that says what to do.
 */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  const label = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = label;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = pageStrings.copied;
  } catch {
    button.textContent = pageStrings.copyFailed;
  }
  button.addEventListener("blur", () => (button.textContent = label), { once: true });
}
