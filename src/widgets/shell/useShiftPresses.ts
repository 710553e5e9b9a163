/** Counts presses on Shift alone: not those that belong to a capital, a click or a turn of the wheel. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

const PRESSES = 3;
const WITHIN = 5000; // milliseconds in which all of them must fall

/** How many there were; calls `done` (as it was first given) at the last. Counts as long as the box of `on` is ticked. */
export function useShiftPresses(on: RefObject<HTMLInputElement>, done: () => void): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let times: number[] = [];
    let clean = false;
    const listen = ({ type, key, repeat, timeStamp }: Partial<KeyboardEvent> & Event) => {
      if (key !== "Shift") {
        clean = false;
        times = [];
      } else if (type === "keydown") clean ||= !repeat;
      else if (clean && on.current?.checked) {
        clean = false;
        times = [...times, timeStamp].filter((at) => timeStamp - at < WITHIN);
        if (times.length >= PRESSES) {
          times = [];
          done();
        }
      }
      setCount(times.length);
    };
    const events = ["keydown", "keyup", "pointerdown", "wheel"];
    for (const one of events) addEventListener(one, listen, { passive: true });
    return () => events.forEach((one) => removeEventListener(one, listen));
  }, []);
  return count;
}
