/** The way back and on. */
import * as t from "../../../text/talk-run.nl.ts";
import type { RunningTalk } from "./useRunning.ts";

/** `onward` says where the second leads. */
export function StageButtons({ talk, onward }: { talk: RunningTalk; onward: string }) {
  return (
    <p class="btn-row">
      <button type="button" class="btn" data-vorige onClick={() => talk.by(-1)}>
        {t.previous}
      </button>
      <button type="button" class="btn main" data-volgende onClick={() => talk.by(1)}>
        {onward}
      </button>
    </p>
  );
}
