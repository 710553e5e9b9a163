/** What somebody chose in all exercises, once all are done: to copy, to print or to hand in. It goes nowhere by itself. */
import { myChoices, nameAndDate } from "../../text/hand-in.nl.ts";
import * as t from "../../text/kaarten.nl.ts";
import type { KaartenData } from "../../views/island/index.ts";
import { practisedText } from "../../views/practised-text.ts";
import { ResultButtons } from "../shell/ResultButtons.tsx";

interface Props {
  aid: KaartenData;
  /** The option that was chosen first in each exercise, by id. */
  chosen: Readonly<Record<string, string>>;
}

/** Shows it with its buttons; on paper it stands alone. */
export function Practised({ aid, chosen }: Props) {
  return (
    <div data-afdruk data-gekozen>
      <h4>{myChoices}</h4>
      <p class="hand-in">{nameAndDate}</p>
      <ol>
        {aid.exercises.map(({ id, question, options }) => {
          const option = options.find((one) => one.id === chosen[id]);
          return (
            <li key={id}>
              <strong>{question}</strong> {option?.text} {option?.fits ? t.good : t.notGood}
            </li>
          );
        })}
      </ol>
      <ResultButtons title={aid.title} text={() => practisedText(aid, chosen)} />
    </div>
  );
}
