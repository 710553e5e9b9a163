/** What one can do with what came out: print it alone, copy it, on a phone share it. */
import * as t from "../../text/widget.nl.ts";
import { copyText, tell } from "./clipboard.ts";
import { printOutcome } from "./print.ts";

/** What prints is marked `data-afdruk`; `text` is made when it is asked for. Each button itself says how it went. */
export function ResultButtons({ text, title }: { text: () => string; title: string }) {
  const actions: [string, (button: HTMLElement) => unknown][] = [
    [t.copy, (button) => copyText(text(), button)],
    [t.print, printOutcome],
  ];
  if ("share" in navigator)
    actions.push([
      t.share,
      (button) =>
        // A reader who closes the list of ways to share chose not to; anything else is the host's refusal.
        navigator
          .share({ title, text: text() })
          .catch(({ name }: Error) => name === "AbortError" || tell(button, t.shareFailed)),
    ]);
  return (
    <p class="btn-row result">
      {actions.map(([label, act]) => (
        <button
          key={label}
          type="button"
          class="btn"
          aria-live="polite"
          onClick={({ currentTarget }) => void act(currentTarget)}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
