/** A swipe with one finger, sideways. It never keeps the page from scrolling or being zoomed: it only looks on. */

const LEAST = 60; // px: less is a tap that slipped
const EDGE = 24; // px: from there browsers go back a page

/** How far a finger went, in px. @returns 1 for the next step, -1 for the one before, 0 for a movement that means nothing */
export function wayOf(across: number, down: number): number {
  return Math.abs(across) < LEAST || Math.abs(across) < 2 * Math.abs(down) ? 0 : -Math.sign(across);
}

/** Calls `swiped` for each swipe on this element. */
export function readSwipe(root: HTMLElement, swiped: (way: number) => void): void {
  let from: Touch | undefined;
  root.addEventListener(
    "touchstart",
    ({ touches }) => {
      const [touch] = touches;
      const isZoomed = (visualViewport?.scale ?? 1) > 1.05; // there a finger moves over the page
      const atEdge = touch && (touch.clientX < EDGE || touch.clientX > innerWidth - EDGE);
      from = touches.length > 1 || isZoomed || atEdge ? undefined : touch;
    },
    { passive: true },
  );
  root.addEventListener("touchend", ({ changedTouches: [to] }) => {
    if (from && to && to.identifier === from.identifier && getSelection()?.isCollapsed !== false) {
      const way = wayOf(to.clientX - from.clientX, to.clientY - from.clientY);
      if (way !== 0) swiped(way);
    }
    from = undefined;
  });
}
