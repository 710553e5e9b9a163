/** A card to remember: its name, then all that stands on it. */
import * as t from "../../text/oefenen.nl.ts";
import type { PractiseCard } from "../../views/oefenen/deck.ts";
import type { SideProps, Sides } from "./sides.ts";

/** Its name, to say what one remembers of it. */
const Front = ({ one, chosen, onChoose, heading }: SideProps<PractiseCard>) => (
  <>
    <div class="flip">
      <h2 tabIndex={-1} ref={heading}>
        {one.ask}
      </h2>
      {chosen === undefined && <p>{t.recall}</p>}
    </div>
    {chosen === undefined && (
      <button
        type="button"
        class="btn main oefenen-turn"
        data-draai
        onClick={({ detail }) => detail < 2 && onChoose(0)}
      >
        {t.turn}
      </button>
    )}
  </>
);

/** All that stands on it. */
const Back = ({ one, answer }: SideProps<PractiseCard>) => (
  <div class="oefenen-why">
    <h3 tabIndex={-1} ref={answer}>
      {t.backSide}
    </h3>
    <dl class="letters">
      {one.lines.map(({ term, text }) => (
        <div key={term + text}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    {one.parts.map(({ label, text }) => (
      <p key={label}>
        <strong>{label}</strong>
        <br />
        {text}
      </p>
    ))}
  </div>
);

/** Only who turned it can tell whether they knew. */
export const card: Sides<PractiseCard> = { Front, Back, knew: () => undefined };
