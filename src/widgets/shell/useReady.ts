/** Marks an island's root once it can be used, for tests and for styles that wait for it. */
import { useEffect, useRef } from "preact/hooks";

/** A ref for the island's root element; it gets `data-klaar` after hydration. */
export function useReady() {
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.setAttribute("data-klaar", ""), []);
  return root;
}
