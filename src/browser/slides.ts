/** Leafs through slides by key, and gives them the whole screen. Without it they are a long page. */
import { fillScreen } from "../widgets/wall/screen.ts";

const slides = [...document.querySelectorAll<HTMLElement>(".slide")];
/** By how many slides a key moves; on the whole screen, where nothing else is to scroll, some more do. */
const keys: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
const wallKeys: Record<string, number> = { ...keys, ArrowDown: 1, " ": 1, ArrowUp: -1 };
const SOME = 4; // px that a browser may round away

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
  // A slide that is longer than the screen scrolls to its end first; an arrow to the side always leafs.
  const box = slides[at]?.getBoundingClientRect();
  const more = box && (step > 0 ? box.bottom > innerHeight + SOME : box.top < -SOME);
  if (more && !key.endsWith("Right") && !key.endsWith("Left")) return;
  event.preventDefault();
  show(Math.min(Math.max(at + step, 0), slides.length - 1));
});

// The button stands above the slides: where one goes on is what the address names.
const button = document.querySelector<HTMLButtonElement>("[data-volledig-scherm]");
if (button)
  fillScreen(button, (full) => {
    if (full)
      show(
        Math.max(
          slides.findIndex(({ id }) => `#${id}` === location.hash),
          0,
        ),
      );
  });
