/** The whole screen for what a group looks at, on a wall; where the browser can. */
import * as t from "../../text/wall.nl.ts";

/**
 * Makes the button work; `changed` hears whether the page has the whole screen.
 * @returns what to call when the button is gone
 */
export function fillScreen(button: HTMLButtonElement, changed: (full: boolean) => void): () => void {
  const page = document.querySelector("main");
  if (!page || !document.fullscreenEnabled) return () => undefined; // a phone or a frame that may not: no button
  const show = () => {
    const full = document.fullscreenElement !== null;
    button.textContent = full ? t.leaveFullScreen : t.fullScreen;
    changed(full);
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen();
    done.catch(() => (button.hidden = true));
  });
  document.addEventListener("fullscreenchange", show);
  show();
  return () => {
    document.removeEventListener("fullscreenchange", show);
    changed(false);
  };
}
