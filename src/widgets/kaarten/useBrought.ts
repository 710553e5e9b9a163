/** What an answer brings stands below the answers: on a phone that may be below the screen. */
import { useEffect, useRef } from "preact/hooks";

/** For the element that holds it: comes into view whenever something else is `chosen`. */
export function useBrought(chosen: string | undefined) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return place;
}
