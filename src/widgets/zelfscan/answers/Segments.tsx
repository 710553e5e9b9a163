/** One choice out of a few that stand side by side: a score on the scale, or a row of a grid. */
import { fieldName, type ScanAnswers } from "../../../domain/zelfscan/fields.ts";
import type { AnswerProps } from "../Answer.tsx";

interface Props {
  title: string;
  name: string;
  options: readonly { id: string; text: string }[];
  answers: ScanAnswers;
  /** The ids are scores: they stand on the buttons, and the words of the chosen one beside the title. */
  scored?: boolean | undefined;
}

/** Radios that look like a row of buttons. */
export const Buttons = ({ name, options, scored }: Pick<Props, "name" | "options" | "scored">) =>
  options.map(({ id, text }) => (
    <label key={id}>
      <input type="radio" name={name} value={id} data-kies={id} />
      {scored ? (
        <span>
          {id}
          <span class="visually-hidden"> · {text}</span>
        </span>
      ) : (
        <span>{text}</span>
      )}
    </label>
  ));

/** A title with its row of buttons. */
function Segments({ title, name, options, answers, scored }: Props) {
  const chosen = scored ? options.find(({ id }) => id === answers[name]?.[0]) : undefined;
  return (
    <fieldset class={scored ? "segments scored" : "segments"}>
      <legend>
        <b>{title}</b>
        {chosen && (
          <span key={chosen.id}>
            : {chosen.id} · {chosen.text}
          </span>
        )}
      </legend>
      <Buttons {...{ name, options, scored }} />
    </fieldset>
  );
}

/** A score now, and where the scan asks it the one wished for; the words of the ends stand below. */
export function Scale({ item: { id }, scale, answers }: AnswerProps<"scale">) {
  const values = scale?.values ?? [];
  const options = values.map(({ value, text }) => ({ id: String(value), text }));
  const [first, last] = [options[0], options.at(-1)];
  return (
    <>
      <div class="scores">
        <Segments title={scale?.now ?? ""} name={id} options={options} answers={answers} scored />
        {scale?.wished && (
          <Segments title={scale.wished} name={fieldName(id, "wished")} options={options} answers={answers} scored />
        )}
      </div>
      {/* For who looks: each button says its own words to who listens. */}
      <p class="own-note" aria-hidden="true">
        {first?.id} = {first?.text}, {last?.id} = {last?.text}
      </p>
    </>
  );
}

/** In each row one of the options. */
export const Grid = ({ item: { id, rows, options }, answers }: AnswerProps<"grid">) => (
  <>
    {rows.map((row) => (
      <Segments key={row.id} title={row.text} name={fieldName(id, row.id)} options={options} answers={answers} />
    ))}
  </>
);
