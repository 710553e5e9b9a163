/**
 * Rows that are moved by their grip, with a mouse, a pen or a finger. The order changes when the row is let go; Escape
 * leaves it as it was. Own code: what libraries of this kind weigh is more than the whole page may.
 */
import type { RefObject } from "preact";
import { dropPlace } from "../../domain/draaiboek.ts";

const EDGE = 72; // px from the edge of the screen where it begins to scroll
const SPEED = 9; // px a frame

/** `drop` is called with the place that a row had and the one that it gets. Hands back what a grip does when pressed. */
export function dragging(list: RefObject<HTMLElement>, drop: (from: number, to: number) => void) {
  return (event: PointerEvent, from: number) => {
    const rows = [...(list.current?.children ?? [])] as HTMLElement[];
    const row = rows[from];
    const grip = event.currentTarget as HTMLElement;
    if (!row || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    const middles = rows.map((one) => {
      const { top, height } = one.getBoundingClientRect();
      return scrollY + top + height / 2;
    });
    const begin = event.clientY + scrollY;
    let y = event.clientY;
    let to = from;
    let frame = 0;
    const ending = new AbortController();

    const follow = () => {
      const move = y + scrollY - begin;
      row.style.translate = `0 ${move}px`;
      to = dropPlace(middles, from, (middles[from] ?? 0) + move);
      rows.forEach((one, at) => {
        one.toggleAttribute("data-hiervoor", at === to && to < from);
        one.toggleAttribute("data-hierna", at === to && to > from);
      });
    };
    const scroll = () => {
      const step = y < EDGE ? -SPEED : y > innerHeight - EDGE ? SPEED : 0;
      if (step !== 0) {
        scrollBy(0, step);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    };
    const end = (moved: boolean) => {
      ending.abort();
      cancelAnimationFrame(frame);
      row.style.translate = "";
      row.removeAttribute("data-sleept");
      for (const one of rows) for (const mark of ["data-hiervoor", "data-hierna"]) one.removeAttribute(mark);
      if (moved && to !== from) drop(from, to);
    };

    row.setAttribute("data-sleept", "");
    frame = requestAnimationFrame(scroll);
    const { signal } = ending;
    const move = ({ clientY }: PointerEvent) => {
      y = clientY;
      follow();
    };
    grip.addEventListener("pointermove", move, { signal });
    grip.addEventListener("pointerup", () => end(true), { signal });
    grip.addEventListener("pointercancel", () => end(false), { signal });
    addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
  };
}
