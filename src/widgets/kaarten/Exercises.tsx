/** Situations to practise with: choose, read why, and go on. Nothing is kept and nothing is sent. */
import { useEffect, useRef, useState } from "preact/hooks";
import * as t from "../../text/kaarten.nl.ts";
import type { KaartenData } from "../../views/island/index.ts";
import { wellChosen } from "../../views/practised-text.ts";
import { Practised } from "./Practised.tsx";
import { useBrought } from "./useBrought.ts";
import type { useExercises } from "./useExercises.ts";

interface Props extends ReturnType<typeof useExercises> {
  aid: KaartenData;
}

/** `current` is the id of the exercise in view; `onCurrent` asks for another. */
export function Exercises({ aid, current, onCurrent, chosen, onChosen }: Props) {
  const { exercises } = aid;
  const at = Math.max(
    0,
    exercises.findIndex(({ id }) => id === current),
  );
  const [shown, setShown] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const exercise = exercises[at];
  const brought = useBrought(shown);

  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);

  if (!exercise) return null;
  const option = exercise.options.find(({ id }) => id === shown);
  const go = (step: number) => {
    moved.current = true;
    setShown(undefined);
    onCurrent(exercises[(at + step + exercises.length) % exercises.length]?.id ?? current);
  };
  const done = exercises.every(({ id }) => chosen[id]);
  const right = wellChosen(aid, chosen);
  return (
    <div key={exercise.id} class="step" data-stap={exercise.id}>
      <hgroup>
        <h3 tabIndex={-1} ref={heading}>
          {exercise.question}
        </h3>
        <p class="progress">{t.exerciseOf(at + 1, exercises.length)}</p>
      </hgroup>
      <p>{exercise.situation}</p>
      <ul class="answers">
        {exercise.options.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class="answer"
              aria-pressed={id === shown}
              data-kies={id}
              onClick={() => {
                setShown(id);
                onChosen(exercise.id, id);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <div ref={brought}>
        <div role="status">
          {option && (
            <div key={option.id} class="notice because">
              <p>
                <strong>{option.fits ? t.good : t.notGood}</strong> {option.explanation}
              </p>
              {exercise.more && (
                <p>
                  {t.readMore} <a href={exercise.more.href}>{exercise.more.label}</a>
                </p>
              )}
            </div>
          )}
          {done && <p key={right}>{t.done(right, exercises.length)}</p>}
        </div>
        <p class="btn-row">
          <button type="button" class="btn" onClick={() => go(-1)}>
            {t.previousCard}
          </button>
          <button type="button" class="btn main" data-volgende onClick={() => go(1)}>
            {t.nextCard}
          </button>
        </p>
      </div>
      {done && <Practised aid={aid} chosen={chosen} />}
    </div>
  );
}
