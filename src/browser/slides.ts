/** Leafs through slides by key, and gives them the whole screen. Without it they are a long page. */
import { fillScreen } from "../widgets/wall/screen.ts";

const slides = [...document.querySelectorAll<HTMLElement>(".slide")];
/** By how many slides a key moves; on the whole screen, where nothing else is to scroll, some more do. */
const keys: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
const wallKeys: Record<string, number> = { ...keys, ArrowDown: 1, " ": 1, ArrowUp: -1 };
const SOME = 4; // px that a browser may round away
const MOST_OF = 0.85; // of the screen, so that one sees where one was

/** Which slide one looks at: the last that begins in the upper half; none above the first. */
const shown = () => slides.findLastIndex((slide) => slide.getBoundingClientRect().top < innerHeight / 2);

function show(at: number): void {
  const slide = slides[at];
  slide?.scrollIntoView();
  slide?.focus({ preventScroll: true });
  if (slide) history.replaceState(null, "", `#${slide.id}`);
}

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  const wall = document.fullscreenElement !== null;
  const step = (wall ? wallKeys : keys)[key];
  const busy = target instanceof Element && target.closest(key === " " ? "a, button, summary" : "input, textarea");
  if (!step || busy || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const at = shown();
  // A slide that is longer than the screen scrolls to its end first; an arrow to the side always leafs. Not the browser's
  // own scrolling: that goes on for a while, also when the next slide has come.
  const { top = 0, bottom = 0, height = 0 } = slides[at]?.getBoundingClientRect() ?? {};
  const more = height > innerHeight + SOME && (step > 0 ? bottom > innerHeight + SOME : top < -SOME);
  event.preventDefault();
  if (more && !/Left|Right/.test(key))
    (document.fullscreenElement ?? window).scrollBy({ top: step * innerHeight * MOST_OF, behavior: "instant" });
  else show(Math.min(Math.max(at + step, 0), slides.length - 1));
});

// The button stands above the slides: where one goes on is what the address names.
const button = document.querySelector<HTMLButtonElement>("[data-volledig-scherm]");
if (button)
  fillScreen(button, (full) => {
    const at = slides.findIndex(({ id }) => `#${id}` === location.hash);
    if (full) show(Math.max(at, 0));
  });
