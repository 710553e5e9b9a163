/** What comes first, then the options in rows, each with what speaks for and against it here; a line for every other one. */
import type { RefObject } from "preact";
import { rank } from "../../domain/ranking.ts";
import { shownInFull } from "../../domain/shown.ts";
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { firstOf, rankedSections, rankingText } from "../../views/ranking-text.ts";
import { Fold, Items } from "../shell/Parts.tsx";
import { ResultButtons } from "../shell/ResultButtons.tsx";
import { StepButtons } from "../shell/StepButtons.tsx";
import type { Answers, Mode } from "../shell/useAnswers.ts";

interface Props {
  aid: KeuzetabelData;
  answers: Answers;
  heading: RefObject<HTMLHeadingElement>;
  mode: Mode;
  clear: () => void;
}

/** In a frame links open beside the course; a text that opens an aid holds no drawings. */
export function Ranked({ aid, answers, heading, mode, clear }: Props) {
  const all = rank(aid, answers);
  const ranked = shownInFull(aid, all);
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
  const lines = all.slice(ranked.length).map(({ option, total, for: [pro], against: [con] }) => (
    <>
      {link(option.href, option.title)}: {total === last ? t.fitsAsWell : (con ?? pro)?.cell.reason}
    </>
  ));
  return (
    <div class="ranked" data-stap="uitkomst" data-afdruk>
      <hgroup>
        <h3 tabIndex={-1} ref={heading}>
          {firstOf(ranked)}
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
