/** What one can do with what came out: print it alone, copy it, on a phone share it. */
import { widgetText as t } from "../../text/widget.nl.ts";
import { copyText, tell } from "./clipboard.ts";

/** What prints is marked `data-afdruk`; `text` is made when it is asked for. */
export function ResultButtons({ text, title }: { text: () => string; title: string }) {
  const print = () => {
    const root = document.documentElement;
    root.dataset.print = "uitkomst";
    addEventListener("afterprint", () => delete root.dataset.print, { once: true });
    window.print();
  };
  return (
    <p class="btn-row">
      <button type="button" class="btn small" onClick={print}>
        {t.print}
      </button>
      <button
        type="button"
        class="btn small"
        aria-live="polite"
        onClick={(event) => void copyText(text(), event.currentTarget)}
      >
        {t.copy}
      </button>
      {"share" in navigator && (
        <button
          type="button"
          class="btn small"
          aria-live="polite"
          onClick={({ currentTarget }) =>
            // A reader who closes the list of ways to share chose not to; anything else is the host's refusal.
            void navigator
              .share({ title, text: text() })
              .catch(({ name }: Error) => name === "AbortError" || tell(currentTarget, t.shareFailed))
          }
        >
          {t.share}
        </button>
      )}
    </p>
  );
}
