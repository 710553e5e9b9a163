/** What one can do with an outcome. */
import { wegwijzerText as t } from "../../text/wegwijzer.nl.ts";
import { copyText } from "../shell/clipboard.ts";

/** Print, copy and, on a phone, share what came out. */
export function OutcomeButtons({ text, title }: { text: () => string; title: string }) {
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
      {typeof navigator !== "undefined" && "share" in navigator && (
        <button
          type="button"
          class="btn small"
          onClick={() => void navigator.share({ title, text: text() }).catch(() => undefined)}
        >
          {t.share}
        </button>
      )}
    </p>
  );
}
