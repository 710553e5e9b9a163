/** The options that come first, side by side, with what speaks for and against each in this situation; the rest is folded. */
import * as t from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { type RankedOption, rankedSections, rankingText } from "../../views/ranking-text.ts";
import { Fold } from "../shell/Parts.tsx";
import { ResultButtons } from "../shell/ResultButtons.tsx";

/** `ranked` is the whole ranking; as many are shown as the aid says, and those that tie with the last. */
export function Ranked({ aid, ranked }: { aid: KeuzetabelData; ranked: RankedOption[] }) {
  // An option that ties with the last one shown is shown too: the table does not choose between them.
  const last = ranked[aid.shown - 1]?.total;
  const shown = ranked.filter(({ total, place }) => place <= aid.shown && total >= (last ?? total));
  return (
    <div class="ranked" data-stap="uitkomst" data-afdruk>
      <h3>{t.best}</h3>
      <p class="notice">{t.noneBetter}</p>
      <ul class="card-grid">
        {shown.map((one) => (
          <li key={one.option.id} data-resultaat={one.option.id}>
            <div class="card">
              <h4>{one.option.title}</h4>
              {one.option.means.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {rankedSections(one).map((section, index) => (
                <Fold key={section.title} {...section} open={index < 2} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <ResultButtons title={t.best} text={() => rankingText(aid, shown)} />
    </div>
  );
}
