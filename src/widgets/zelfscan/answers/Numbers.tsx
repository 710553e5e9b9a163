/** Answers that are numbers: how many there are, or which share each part has. */
import { fieldName, type ScanAnswers, wholeNumber } from "../../../domain/zelfscan/fields.ts";
import * as t from "../../../text/zelfscan.nl.ts";
import type { AnswerProps } from "../Answer.tsx";
import { Said } from "./Said.tsx";

const WHOLE = 100;
const NumberField = ({ name, most }: { name: string; most: number }) => (
  <input type="number" inputMode="numeric" name={name} min={0} max={most} step={1} />
);
/** Something stands there, and it is no number that can be counted with. */
const isOdd = (answers: ScanAnswers, name: string, most: number) =>
  answers[name] !== undefined && (wholeNumber(answers[name][0]) ?? Infinity) > most;

/** A number with what it counts. */
export const Amount = ({ item: { id, unit, most }, answers }: AnswerProps<"amount">) => (
  <>
    <label class="scan-number">
      <NumberField name={id} most={most} /> {unit}
    </label>
    <Said text={isOdd(answers, id, most) ? t.wholeNumber(most) : ""} />
  </>
);

/** Shares, with their running total. */
export function Shares({ item: { id, parts }, answers }: AnswerProps<"shares">) {
  const names = parts.map((part) => fieldName(id, part.id));
  const given = names.flatMap((name) => wholeNumber(answers[name]?.[0]) ?? []);
  const total = given.length > 0 ? t.total(given.reduce((sum, share) => sum + share, 0)) : "";
  return (
    <div class="scan-shares">
      {parts.map(({ id: part, text }, at) => (
        <label key={part} class="scan-number">
          <span>{text}</span>
          <NumberField name={names[at] ?? ""} most={WHOLE} /> %
        </label>
      ))}
      <Said text={names.some((name) => isOdd(answers, name, WHOLE)) ? t.wholeNumber(WHOLE) : total} />
    </div>
  );
}
