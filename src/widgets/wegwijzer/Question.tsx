/** One question with its answers; one tap answers. Nothing is chosen beforehand, an earlier answer is only marked. */
import type { RefObject } from "preact";
import * as t from "../../text/wegwijzer.nl.ts";
import type { WidgetQuestion } from "../../views/island/index.ts";

interface Props {
  question: WidgetQuestion;
  progress: string;
  earlier: string | undefined;
  heading: RefObject<HTMLHeadingElement>;
  onChoose: (answer: string) => void;
}

/** `earlier` is the answer given before a change further up, `progress` the line above the question. */
export function Question({ question, progress, earlier, heading, onChoose }: Props) {
  return (
    <div class="step" data-stap={question.id}>
      <hgroup>
        <h3 tabIndex={-1} ref={heading}>
          {question.text}
        </h3>
        <p class="progress">{progress}</p>
      </hgroup>
      <ul class="answers">
        {question.answers.map((answer) => (
          <li key={answer.id}>
            <button
              type="button"
              class={answer.id === earlier ? "answer earlier" : "answer"}
              data-kies={answer.id}
              onClick={() => onChoose(answer.id)}
            >
              {answer.text}
              {answer.id === earlier && <small>{` (${t.earlier})`}</small>}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.why}</summary>
        <p>{question.why}</p>
        {question.points.length > 0 && (
          <ul>
            {question.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}
