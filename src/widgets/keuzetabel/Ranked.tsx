/** What comes first, then the options in rows, each with what speaks for and against it in this situation. */
import type { RefObject } from "preact";
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { type RankedOption, rankedSections, rankingText } from "../../views/ranking-text.ts";
import { Items } from "../shell/Parts.tsx";
import { ResultButtons } from "../shell/ResultButtons.tsx";
import { StepButtons } from "../shell/StepButtons.tsx";

interface Props {
  aid: KeuzetabelData;
  /** The whole ranking; as many are shown as the aid says, and those that tie with the last. */
  ranked: RankedOption[];
  first: string;
  heading: RefObject<HTMLHeadingElement>;
  /** Whether the page holds the drawings of the options: a text that opens an aid does not. */
  drawings: boolean;
  clear: () => void;
}

/** `first` names what comes first. */
export function Ranked({ aid, ranked, first, heading, drawings, clear }: Props) {
  // An option that ties with the last one shown is shown too: the table does not choose between them.
  const last = ranked[aid.shown - 1]?.total;
  const shown = ranked.filter(({ total, place }) => place <= aid.shown && total >= (last ?? total));
  return (
    <div class="ranked" data-stap="uitkomst" data-afdruk>
      <p class="progress">{t.best}</p>
      <h3 tabIndex={-1} ref={heading}>
        {first}
      </h3>
      <p>{t.noneBetter}</p>
      <ResultButtons title={t.best} text={() => rankingText(aid, shown)} />
      {shown.map((one, at) => (
        <details key={one.option.id} data-resultaat={one.option.id} open={at === 0}>
          <summary>
            {drawings && one.option.drawn && (
              <svg class="scene" aria-hidden="true">
                <use href={`#p-vorm-${one.option.id}`} />
              </svg>
            )}
            <span>
              <h4>{one.option.title}</h4>
              <small>{t.balance(one.for.length, one.against.length)}</small>
            </span>
          </summary>
          {one.option.means.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {rankedSections(one).map(({ title, items }) => (
            <div key={title}>
              <h5>{title}</h5>
              <Items items={items} />
            </div>
          ))}
        </details>
      ))}
      <StepButtons clear={clear} />
    </div>
  );
}
