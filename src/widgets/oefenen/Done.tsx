/** The day is done, or there is nothing to do: when there is something again. */
import type { RefCallback } from "preact";
import type { Today } from "../../domain/oefenen/queue.ts";
import * as t from "../../text/oefenen.nl.ts";

/** `state` is what today came to. */
export function Done({
  state: { tomorrow, more, next },
  heading,
}: {
  state: Today<unknown>;
  heading: RefCallback<HTMLHeadingElement>;
}) {
  const nothing = next === undefined && more === 0;
  return (
    <div class="flip oefenen-done" data-gedaan>
      <h2 tabIndex={-1} ref={heading}>
        {nothing ? t.nothingChosen : t.done}
      </h2>
      {nothing ? (
        <p>{t.chooseSome}</p>
      ) : (
        <>
          <p>{tomorrow > 0 ? t.doneTomorrow(tomorrow) : next !== undefined && t.doneNext(next)}</p>
          <p>{more > 0 ? t.more : t.rest}</p>
        </>
      )}
    </div>
  );
}
