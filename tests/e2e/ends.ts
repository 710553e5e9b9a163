/** How one comes to the end of an aid, kind by kind, in any browser: by keyboard, always with the first choice. */
import type { Aid } from "../../src/schema/aid.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";

export const LONGEST = 14; // choices: more than any wegwijzer may ask, or a scan has steps

/**
 * Enter on `first` where there is one, then `key` on the first choice, or on `choice`, until `end` stands there. Where
 * `on` is given, a choice leads nowhere by itself: Enter on that does, also in a step without a choice.
 */
export interface End {
  first?: string;
  choice?: string;
  key: "Enter" | " ";
  on?: string;
  end: string;
}
/** The first choice of the step on screen. */
const CHOICE = "[data-stap] [data-kies]";

const ends: ByKind<End> = {
  wegwijzer: () => ({ key: "Enter", end: ".step.outcome h3:focus" }),
  kaarten: ({ cards, talk }) =>
    talk
      ? { first: "[data-alles]", choice: "[data-volgende]", key: "Enter", end: "[data-afspraak]" }
      : {
          ...(cards.length > 0 && { first: '[data-deel="practise"]' }),
          ...{ key: "Enter", end: '[role="status"] .notice' },
        },
  keuzetabel: () => ({ key: " ", end: "[data-resultaat]" }),
  zelfscan: () => ({ key: " ", on: '[data-ga="verder"], [data-ga="resultaat"]', end: ".scan-result h3:focus" }),
};

/** How to come to the end of this aid. */
export const endOf = (aid: Aid): End & { choice: string } => ({ choice: CHOICE, ...byKind(ends, aid) });

/** What stands there after a choice in step `before`: the end, or the next step, which takes the focus along. */
export const nextOrEnd = (before: string | null | undefined, end: string): string =>
  `${end}, [data-stap]:not([data-stap="${before}"]) h3:focus`;
