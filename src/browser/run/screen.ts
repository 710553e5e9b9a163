/** The whole screen for the steps, on a wall; where the browser can. */
import { runText as t } from "../../text/run.nl.ts";

/** Makes the button work; `changed` hears whether the steps have the whole screen. */
export function fillScreen(button: HTMLButtonElement, changed: (full: boolean) => void): void {
  const page = document.querySelector("main");
  if (!page || !document.fullscreenEnabled) return; // a phone or a frame that may not: no button
  button.hidden = false;
  button.addEventListener("click", () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen();
    done.catch(() => (button.hidden = true));
  });
  document.addEventListener("fullscreenchange", () => {
    const full = document.fullscreenElement !== null;
    button.textContent = full ? t.leaveFullScreen : t.fullScreen;
    changed(full);
  });
}
