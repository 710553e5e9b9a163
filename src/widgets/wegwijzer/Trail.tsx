/** The way so far, each answer with a button to change it; beside an outcome it is folded. */
import type { Step } from "../../domain/replay.ts";
import * as t from "../../text/wegwijzer.nl.ts";
import type { WidgetQuestion } from "../../views/island/index.ts";

export type WidgetStep = Step<WidgetQuestion>;

interface Props {
  trail: WidgetStep[];
  /** Stands beside an outcome, and prints with it. */
  printed: boolean;
  /** Gets the position of the answer to change. */
  onChange: (index: number) => void;
}

/** The answers, first to last. */
export function Trail({ trail, printed, onChange }: Props) {
  return (
    <details class="trail" data-afdruk={printed || undefined} open={!printed}>
      <summary>{t.trail}</summary>
      <ol>
        {trail.map(({ question, answer }, index) => (
          <li key={question.id} data-spoor={question.id}>
            <span>
              {question.text} <strong>{answer.text}</strong>
            </span>
            <button
              type="button"
              class="btn small"
              aria-label={t.changeFor(question.text)}
              onClick={() => onChange(index)}
            >
              {t.change}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
