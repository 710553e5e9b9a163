/** The whole screen for the talk, which then stays on. */
import { useEffect, useRef } from "preact/hooks";
import { fullScreen } from "../../../text/wall.nl.ts";
import { keepAwake } from "../../wall/awake.ts";
import { fillScreen } from "../../wall/screen.ts";

/** One for the page, however often a talk begins. */
let stay: ((wanted: boolean) => void) | undefined;

/** A button that shows once the browser says that it can. */
export function FullScreen() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay ??= keepAwake();
    return button.current ? fillScreen(button.current, stay) : undefined;
  }, []);
  return (
    <button type="button" class="btn small" hidden data-volledig-scherm ref={button}>
      {fullScreen}
    </button>
  );
}
