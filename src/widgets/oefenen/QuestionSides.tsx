/** A situation to practise with: its answers to choose from, then why each fits or does not. */
import { useState } from "preact/hooks";
import { shuffled } from "../../domain/shuffle.ts";
import * as t from "../../text/oefenen.nl.ts";
import type { PractiseQuestion } from "../../views/oefenen/deck.ts";
import type { SideProps, Sides } from "./sides.ts";

/** Its answers stand in another order each time: one learns what fits, and not where it stands. */
function Front({ one, chosen, onChoose, heading }: SideProps<PractiseQuestion>) {
  const [order] = useState(() => shuffled([...one.options.keys()], Math.random));
  return (
    <>
      <div class="flip">
        <h2 tabIndex={-1} ref={heading}>
          {one.ask}
        </h2>
        <p>{one.situation}</p>
      </div>
      {chosen === undefined && (
        <ul class="answers">
          {order.map((at) => (
            <li key={at}>
              <button type="button" class="answer" data-kies={at} onClick={({ detail }) => detail < 2 && onChoose(at)}>
                {one.options[at]?.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whether the answer that was chosen fits. */
const knew = ({ one, chosen = -1 }: Pick<SideProps<PractiseQuestion>, "one" | "chosen">) =>
  one.options[chosen]?.fits === true;

/** The answer that was chosen, the one that fits, and folded the rest, each with its explanation. */
function Back({ one, chosen, answer }: SideProps<PractiseQuestion>) {
  const right = knew({ one, chosen });
  const own = one.options.filter((_, at) => at === chosen);
  const fitting = one.options.filter(({ fits }, at) => fits && at !== chosen);
  const others = one.options.filter((option) => !own.includes(option) && !fitting.includes(option));
  const line = (lead: string) => (option: PractiseQuestion["options"][number]) => (
    <li key={option.text}>
      <b>
        {lead} {option.text}
      </b>
      <span>{option.explanation}</span>
    </li>
  );
  return (
    <div class="oefenen-why" data-past={right ? "ja" : "minder"}>
      <h3 tabIndex={-1} ref={answer}>
        {right ? t.good : t.notGood}
      </h3>
      <ul>
        {own.map(line(t.chosen))}
        {fitting.map(line(t.fits))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t.others}</summary>
          <ul>{others.map(line(""))}</ul>
        </details>
      )}
      {one.more && (
        <p>
          {t.readMore} <a href={one.more.href}>{one.more.label}</a>
        </p>
      )}
    </div>
  );
}

/** What was chosen first tells whether one knew. */
export const question: Sides<PractiseQuestion> = { Front, Back, knew };
