/**
 * What an aid in a frame does beyond the aid: it follows the options in its address, and tells its height to a host
 * that listens. It never asks for anything, keeps nothing, and works the same where nobody listens.
 */
import { frameHeight } from "../views/frame-height.ts";
import "./alone.ts";

const MOST_TITLE = 120; // letters; a title is a title, not a text

const options = new URLSearchParams(location.search);
const find = (selector: string) => document.querySelector<HTMLElement>(selector);

if (options.get("intro") === "0") find("[data-embed-intro]")?.remove();
const title = options.get("titel")?.trim().slice(0, MOST_TITLE);
const heading = find("[data-embed-titel]");
if (title && heading) heading.textContent = title;

if (window.parent !== window) {
  const id = document.body.dataset.embed ?? "";
  const { measured, used } = frameHeight((height) => {
    // The host's origin is unknown by design; a height is nothing to keep from anybody.
    window.parent.postMessage({ ns: "pris", v: 1, type: "height", id, height }, "*");
    window.parent.postMessage(JSON.stringify({ subject: "lti.frameResize", height }), "*");
  });
  const content = find("main");
  if (content) {
    const measure = () => measured(content.getBoundingClientRect().height);
    measure(); // a frame out of sight is not drawn, and there an observer says nothing until somebody scrolls to it
    new ResizeObserver(measure).observe(content);
  }
  for (const act of ["click", "keydown", "touchend"]) document.addEventListener(act, used, { capture: true });
}
