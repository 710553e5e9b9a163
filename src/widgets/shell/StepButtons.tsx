/** The row below a step: what `children` add, then "Begin opnieuw". */
import type { ComponentChildren } from "preact";
import * as t from "../../text/widget.nl.ts";

/** `clear` forgets the answers. */
export function StepButtons({ clear, children }: { clear: () => void; children?: ComponentChildren }) {
  return (
    <p class="btn-row">
      {children}
      <button type="button" class="btn small" data-opnieuw onClick={clear}>
        {t.restart}
      </button>
    </p>
  );
}
