/** The second click of a double click may land on what the first one brought: an answer that nobody gave. */
import { useRef } from "preact/hooks";

/** A handler for the capture of clicks: the later clicks of a series count only on the control where it began. */
export function useDoubleClicks() {
  const began = useRef<Element | null>(null);
  return (event: MouseEvent) => {
    const control = (event.target as Element).closest("a, button, label, summary");
    if (event.detail < 2) began.current = control;
    else if (control !== began.current) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
