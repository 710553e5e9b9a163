/** The options that come first, with what speaks for and against each in this situation; a line for every other one. */
import { shownInFull } from "../../domain/shown.ts";
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { type RankedOption, rankedSections, rankingText } from "../../views/ranking-text.ts";
import { Fold } from "../shell/Parts.tsx";
import { ResultButtons } from "../shell/ResultButtons.tsx";
import type { Mode } from "../shell/useAnswers.ts";

interface Props {
  aid: KeuzetabelData;
  /** The whole ranking. */
  ranked: RankedOption[];
  mode: Mode;
}

/** What came out; in a frame its links open beside the course. */
export function Ranked({ aid, ranked, mode }: Props) {
  const target = mode === "embed" ? { target: "_blank", rel: "noopener" } : {};
  const full = shownInFull(aid, ranked);
  const { one, many } = aid.named;
  const link = (href: string | undefined, label: string, style?: string) =>
    href ? (
      <a href={href} class={style} {...target}>
        {label}
      </a>
    ) : (
      label
    );
  const others = ranked.slice(full.length).map(({ option, total, for: [pro], against: [con] }) => (
    <>
      {link(option.href, option.title)}: {total === full.at(-1)?.total ? t.fitsAsWell : (con ?? pro)?.cell.reason}
    </>
  ));
  return (
    <div class="ranked" data-stap="uitkomst" data-afdruk>
      <h3>{t.best}</h3>
      <p class="notice">{t.noneBetter(one)}</p>
      <ul class="card-grid">
        {full.map((entry) => (
          <li key={entry.option.id} data-resultaat={entry.option.id}>
            <div class="card">
              <h4>{link(entry.option.href, entry.option.title)}</h4>
              {entry.option.means.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {rankedSections(entry).map((section, index) => (
                <Fold key={section.title} {...section} open={index < 2} />
              ))}
              {entry.option.run && (
                <p class="btn-row">
                  {link(entry.option.href, t.steps, "btn")} {link(entry.option.run, t.run, "btn")}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Fold title={t.others(others.length, one, many)} items={others} open={false} />
      <ResultButtons title={t.best} text={() => rankingText(aid, full)} />
    </div>
  );
}
