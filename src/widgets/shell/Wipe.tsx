/** "Wis en verlaat": clears the answers and leaves, by button or by pressing Shift three times. In a frame or a file: "Wis". */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import * as t from "../../text/widget.nl.ts";
import type { Mode } from "./useAnswers.ts";
import { useShiftPresses } from "./useShiftPresses.ts";

interface Props {
  /** Forgets the answers. In a frame or a file there is nowhere to go: there the aid starts again. */
  clear: () => void;
  mode: Mode;
  children: ComponentChildren;
}

/** Stands around what can be wiped: the button before it, so that it is the first to be reached. */
export function Wipe({ clear, mode, children }: Props) {
  const keyOn = useRef<HTMLInputElement>(null);
  const framed = mode === "embed" || mode === "file";
  const leave = () => {
    clear();
    if (framed) return;
    // The network may take its time; what stood here must not stand here as long as that.
    document.body.replaceChildren();
    location.replace("/");
  };
  const presses = useShiftPresses(keyOn, leave);
  return (
    <>
      <button type="button" class="btn small" data-wis onClick={leave}>
        {framed ? t.wipeHere : t.wipe}
      </button>
      {children}
      <div class="wipe">
        <label>
          <input type="checkbox" defaultChecked ref={keyOn} />
          <span>{t.wipeKey}</span>
        </label>
        <span role="status">{presses > 0 && <span key={presses}>{t.presses(presses)}</span>}</span>
      </div>
    </>
  );
}
