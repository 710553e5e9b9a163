/** Choosing from a list: one that fits, or every one that does. */
import * as t from "../../../text/zelfscan.nl.ts";
import type { AnswerProps } from "../Answer.tsx";
import { Said } from "./Said.tsx";
import { Buttons } from "./Segments.tsx";

interface ListProps {
  type: "radio" | "checkbox";
  name: string;
  options: readonly { id: string; text: string }[];
}
const List = ({ type, name, options }: ListProps) => (
  <div class="choice">
    {options.map(({ id, text }) => (
      <label key={id}>
        <input type={type} name={name} value={id} data-kies={id} /> {text}
      </label>
    ))}
  </div>
);

/** A few short options fit side by side: longer lists are read one below the other. */
const FEW = 5;
const SHORT = 18; // letters

/** One option. */
export const One = ({ item: { id, options } }: AnswerProps<"one">) =>
  options.length <= FEW && options.every(({ text }) => text.length <= SHORT) ? (
    <div class="segments">
      <Buttons name={id} options={options} />
    </div>
  ) : (
    <List type="radio" name={id} options={options} />
  );

/** Every option that fits; too many is said, and never refused. */
export function Some({ item: { id, options, most, hint }, answers }: AnswerProps<"some">) {
  const chosen = answers[id]?.length ?? 0;
  return (
    <>
      {!hint && <p class="own-note">{most === undefined ? t.several : t.atMost(most)}</p>}
      <List type="checkbox" name={id} options={options} />
      {most !== undefined && <Said text={chosen > most ? t.tooMany(chosen, most) : ""} />}
    </>
  );
}
