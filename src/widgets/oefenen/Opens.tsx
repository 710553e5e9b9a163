/** A part that is fetched when it is first opened, so that one can practise without it. */
import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import * as t from "../../text/oefenen.nl.ts";

interface Props<P> {
  title: string;
  load: () => Promise<{ default: ComponentType<P> }>;
  /** What the part gets. */
  props: P;
  /** It asks to be seen. */
  open?: boolean;
}

/** Folded, until somebody opens it or it asks for that. Where the part does not come, opening it again asks again. */
export function Opens<P extends object>({ title, load, props, open = false }: Props<P>) {
  const [{ Part, failed }, setState] = useState<{ Part?: ComponentType<P>; failed?: boolean }>({});
  const fetchPart = () =>
    load().then(
      (part) => setState({ Part: part.default }),
      () => setState({ failed: true }),
    );
  const place = useRef<HTMLDetailsElement>(null);
  const look = () => place.current?.open && !Part && void fetchPart();
  // It may have been opened before the script was there.
  useEffect(() => void look(), []);
  return (
    <details ref={place} open={open} onToggle={look}>
      <summary>{title}</summary>
      {Part ? <Part {...props} /> : <p role="status">{failed ? t.failed : t.loading}</p>}
    </details>
  );
}
