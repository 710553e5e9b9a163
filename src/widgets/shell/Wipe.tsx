/** "Wis en verlaat": clears the answers and leaves, by button or by pressing Shift three times. */
import { useEffect, useRef } from "preact/hooks";
import { widgetText as t } from "../../text/widget.nl.ts";
import type { Mode } from "./useAnswers.ts";

const PRESSES = 3;
const WITHIN = 2000; // milliseconds between the first and the last press

/** `clear` forgets the answers. In a frame there is nowhere to go: there the aid starts again. */
export function Wipe({ clear, mode }: { clear: () => void; mode: Mode }) {
  const keyOn = useRef<HTMLInputElement>(null);
  const presses = useRef<number[]>([]);
  const leave = () => {
    clear();
    if (mode !== "embed") location.replace("/");
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Shift") {
        presses.current = []; // somebody who types capitals does not want to leave
        return;
      }
      if (event.repeat || !keyOn.current?.checked) return;
      presses.current = [...presses.current, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN);
      if (presses.current.length >= PRESSES) leave();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <div class="wipe">
      <button type="button" class="btn small" data-wis onClick={leave}>
        {t.wipe}
      </button>
      <label>
        <input type="checkbox" defaultChecked ref={keyOn} />
        <span>{t.wipeKey}</span>
      </label>
    </div>
  );
}
