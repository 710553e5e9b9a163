/** Where one is in a scan of several steps; it opens on all of them, to go to any. */
import * as t from "../../text/zelfscan.nl.ts";

interface Props {
  steps: readonly { id: string; title: string; filled: boolean }[];
  at: number;
  go: (at: number) => void;
}

/** The last step is the result. */
export function StepList({ steps, at, go }: Props) {
  const said = at < steps.length ? t.stepOf(at + 1, steps.length) : t.result;
  return (
    <details class="scan-steps">
      <summary>
        <b key={said}>{said}</b>
        <small>{t.allSteps}</small>
      </summary>
      <ol>
        {[...steps, { id: "uitkomst", title: t.result, filled: false }].map(({ id, title, filled }, to) => (
          <li key={id}>
            <button
              type="button"
              aria-current={to === at ? "step" : undefined}
              data-naar={id}
              onClick={({ currentTarget }) => {
                currentTarget.closest("details")?.removeAttribute("open");
                go(to);
              }}
            >
              <span>{title}</span>
              {filled && <small> {t.filled}</small>}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
