/** The whole screen for what is gathered, on a wall; where the browser can. */
import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as t from "../../../text/zelfscan-gather.nl.ts";

/** No button on a phone or in a frame that may not. */
export function FullScreen({ of }: { of: RefObject<HTMLElement> }) {
  const [able, setAble] = useState(() => document.fullscreenEnabled);
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", changed);
    return () => document.removeEventListener("fullscreenchange", changed);
  }, []);
  if (!able) return null;
  const press = () => (full ? document.exitFullscreen() : of.current?.requestFullscreen())?.catch(() => setAble(false));
  return (
    <button type="button" class="btn" data-vol onClick={() => void press()}>
      {full ? t.leaveFullScreen : t.fullScreen}
    </button>
  );
}
