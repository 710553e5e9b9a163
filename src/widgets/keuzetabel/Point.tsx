/** One point of a keuzetabel: a row that says what was chosen, and opens to choose. */
import { SKIPPED } from "../../domain/answerable.ts";
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";

interface Props {
  /** All radios of an aid carry its id: two aids may stand on one page. */
  aid: string;
  number: number;
  criterion: KeuzetabelData["criteria"][number];
  chosen: string | undefined;
  onChoose: (value: string) => void;
  /** By hand on a choice, whichever it is; keys that walk along the choices do not call it. */
  onTap: (point: HTMLDetailsElement) => void;
}

/** The first stands open; of the points of one aid one at a time. */
export function Point({ aid, number, criterion, chosen, onChoose, onTap }: Props) {
  const values = [...criterion.values, { id: SKIPPED, text: t.skip }];
  const said = values.find(({ id }) => id === chosen)?.text;
  return (
    <details class="point" name={`${aid}-punt`} open={number === 1} data-stap={criterion.id}>
      <summary>
        <b class="number">{number}</b>
        <span>
          <b>{criterion.text}</b>
          {said && <small key={said}>{said}</small>}
        </span>
      </summary>
      <fieldset class="choice">
        <legend class="visually-hidden">{criterion.text}</legend>
        {values.map(({ id, text }) => (
          <label
            key={id}
            onClick={({ currentTarget, detail }) => {
              const point = currentTarget.closest("details");
              if (detail > 0 && point) onTap(point);
            }}
          >
            <input
              type="radio"
              name={`${aid}-${criterion.id}`}
              value={id}
              data-kies={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />{" "}
            {text}
          </label>
        ))}
        <p class="own-note">{criterion.why}</p>
      </fieldset>
    </details>
  );
}
