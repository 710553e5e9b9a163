/** What one practises, and at most how much a day. */
import type { Choices } from "../../domain/oefenen/progress.ts";
import * as t from "../../text/oefenen-choose.nl.ts";
import type { PractiseSet } from "../../views/oefenen/deck.ts";

interface Props {
  sets: readonly PractiseSet[];
  choices: Choices;
  /** How many a day one can choose. */
  perDayChoices: readonly number[];
  onChoose: (choices: Partial<Choices>) => void;
}

/** Every change counts at once. */
export default function Choose({ sets, choices: { perDay, without }, perDayChoices, onChoose }: Props) {
  const ids = sets.map(({ id }) => id);
  const anyOff = ids.some((id) => without.includes(id));
  return (
    <>
      <fieldset class="checklist">
        <legend>{t.about}</legend>
        {sets.map(({ id, title, count }) => (
          <label key={id}>
            <input
              type="checkbox"
              autoComplete="off"
              value={id}
              checked={!without.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                onChoose({ without: checked ? without.filter((one) => one !== id) : [...without, id] })
              }
            />
            <span>
              {title} <small>{t.items(count)}</small>
            </span>
          </label>
        ))}
        <button type="button" class="btn small" onClick={() => onChoose({ without: anyOff ? [] : ids })}>
          <span key={anyOff}>{anyOff ? t.allOn : t.allOff}</span>
        </button>
      </fieldset>
      <label class="oefenen-most">
        {t.perDay}
        <select
          autoComplete="off"
          value={perDay}
          onChange={({ currentTarget }) => onChoose({ perDay: Number(currentTarget.value) })}
        >
          {perDayChoices.map((n) => (
            <option key={n} value={n} selected={n === perDay}>
              {n}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
