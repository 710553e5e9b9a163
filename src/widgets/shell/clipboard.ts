/** Copies text and says on the button itself whether that worked. */
import { copyStrings as t } from "../../text/page.nl.ts";

/** Shows `text` on the button until it loses the focus; that the label comes back need not be said. */
export function tell(button: HTMLElement, text: string): void {
  const label = (button.dataset.label ??= button.textContent as string);
  button.ariaLive = "polite";
  button.textContent = text;
  button.onblur = () => {
    button.ariaLive = null;
    button.textContent = label;
  };
}

/**
 * Copies `text`; the button's own label tells the result until it loses the focus. Where the clipboard is closed (plain
 * http, a frame, an old browser) the text stands selected beside the button, for the reader to copy. That stays until
 * the next press: a page that jumps while somebody presses another button loses that press.
 */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  const before = button.nextElementSibling;
  if (before?.matches("textarea")) before.remove();
  try {
    await navigator.clipboard.writeText(text);
    tell(button, t.copied);
  } catch {
    tell(button, t.copyFailed);
    button.onblur = null;
    const box = document.createElement("textarea");
    box.value = text;
    box.readOnly = true;
    box.ariaLabel = t.copyFailed;
    button.after(box);
    box.select();
    box.focus();
  }
}
