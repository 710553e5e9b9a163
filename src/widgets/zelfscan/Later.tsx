/** A part of the island that is fetched when it is first wanted, so that the form can be used without it. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as t from "../../text/zelfscan.nl.ts";

interface Props<P> {
  load: () => Promise<{ default: ComponentType<P> }>;
  /** What the part gets. */
  props: P;
  /** What stands there until it came. */
  waiting?: string;
}

/** Shows the part once it is there; where it does not come, says so and lets one try again. */
export function Later<P extends object>({ load, props, waiting }: Props<P>) {
  const [state, setState] = useState<{ Part?: ComponentType<P>; failed?: boolean }>({});
  const fetchPart = () => {
    setState({});
    load().then(
      ({ default: Part }) => setState({ Part }),
      () => setState({ failed: true }),
    );
  };
  useEffect(fetchPart, []);
  const { Part, failed } = state;
  if (Part) return <Part {...props} />;
  if (!failed) return waiting ? <p role="status">{waiting}</p> : null;
  return (
    <p class="notice" role="alert">
      {t.failed}{" "}
      <button type="button" class="btn small" onClick={fetchPart}>
        {t.again}
      </button>
    </p>
  );
}
