/** What comes first, then the options in rows, each with what speaks for and against it here; a line for every other one. */
import type { RefObject } from "preact";
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { type RankedOption, rankedSections, rankingText } from "../../views/ranking-text.ts";
import { Fold, Items } from "../shell/Parts.tsx";
import { ResultButtons } from "../shell/ResultButtons.tsx";
import { StepButtons } from "../shell/StepButtons.tsx";
import type { Mode } from "../shell/useAnswers.ts";

interface Props {
  aid: KeuzetabelData;
  /** What stands in full, best first. */
  ranked: RankedOption[];
  others: RankedOption[];
  first: string;
  heading: RefObject<HTMLHeadingElement>;
  mode: Mode;
  clear: () => void;
}

/** `first` names what comes first. In a frame links open beside the course; a text that opens an aid holds no drawings. */
export function Ranked({ aid, ranked, others, first, heading, mode, clear }: Props) {
  const target = mode === "embed" ? { target: "_blank", rel: "noopener" } : {};
  const { one, many } = aid.named;
  const link = (href: string | undefined, label: string, style?: string) =>
    href ? (
      <a href={href} class={style} {...target}>
        {label}
      </a>
    ) : (
      label
    );
  const last = ranked.at(-1)?.total;
  const lines = others.map(({ option, total, for: [pro], against: [con] }) => (
    <>
      {link(option.href, option.title)}: {total === last ? t.fitsAsWell : (con ?? pro)?.cell.reason}
    </>
  ));
  return (
    <div class="ranked" data-stap="uitkomst" data-afdruk>
      <hgroup>
        <h3 tabIndex={-1} ref={heading}>
          {first}
        </h3>
        <p class="progress">{t.best}</p>
      </hgroup>
      <p>{t.noneBetter(one)}</p>
      <ResultButtons title={t.best} text={() => rankingText(aid, ranked)} />
      {ranked.map(({ option, ...entry }, at) => (
        <details key={option.id} data-resultaat={option.id} open={at === 0}>
          <summary>
            {option.drawn && mode !== "inline" && (
              <svg class="scene" aria-hidden="true">
                <use href={`#p-vorm-${option.id}`} />
              </svg>
            )}
            <span>
              <h4>{option.title}</h4>
              <small>{t.balance(entry.for.length, entry.against.length)}</small>
            </span>
          </summary>
          {option.means.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {option.run && (
            <p class="btn-row">
              {link(option.href, t.steps, "btn")} {link(option.run, t.run, "btn")}
            </p>
          )}
          {rankedSections({ option, ...entry }).map(({ title, items }) => (
            <div key={title}>
              <h5>{title}</h5>
              <Items items={items} />
            </div>
          ))}
        </details>
      ))}
      <Fold title={t.others(lines.length, one, many)} items={lines} open={false} />
      <StepButtons clear={clear} />
    </div>
  );
}
