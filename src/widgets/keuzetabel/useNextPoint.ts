/** After a choice by hand the next point opens, so that a phone shows one point at a time; after the last, what fits. */
import { useEffect, useRef } from "preact/hooks";

const isOpenQuestion = (point: Element) => point.querySelector(":checked") === null;

/**
 * A handler for a tap on a choice. Once that choice stands in `answers`, the first point after it that has none opens
 * and gets the focus; with none left, `end` is called.
 */
export function useNextPoint(answers: unknown, end: () => void) {
  const from = useRef<HTMLDetailsElement | null>(null);
  useEffect(() => {
    const point = from.current;
    from.current = null;
    if (!point) return;
    const all = [...(point.parentElement?.querySelectorAll<HTMLDetailsElement>("details.point") ?? [])];
    const at = all.indexOf(point);
    const next = [...all.slice(at + 1), ...all.slice(0, at)].find(isOpenQuestion);
    point.open = false;
    if (next) {
      next.open = true;
      next.querySelector("summary")?.focus();
      next.scrollIntoView({ block: "nearest" }); // its choices too, above what sticks to the edge
    } else end();
  }, [answers]);
  return (point: HTMLDetailsElement): void => {
    from.current = point;
  };
}
