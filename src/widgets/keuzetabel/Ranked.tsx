/** The options that come first, side by side, with what speaks for and against each in this situation. */
import type { Ranked as RankedOption } from "../../domain/ranking.ts";
import { keuzetabelText as t } from "../../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import { Section } from "../shell/Parts.tsx";

type One = RankedOption<KeuzetabelData["options"][number], { option: string; weight: number; reason: string }>;

const reasons = (list: One["for"]) =>
  list.length === 0 ? [t.nothing] : list.map(({ value, cell }) => `${value.text}: ${cell.reason}`);

/** `ranked` is the whole ranking; as many are shown as the aid says, and those that tie with the last. */
export function Ranked({ aid, ranked }: { aid: KeuzetabelData; ranked: One[] }) {
  // An option that ties with the last one shown is shown too: the table does not choose between them.
  const last = ranked[aid.shown - 1]?.total;
  const shown = ranked.filter(({ total, place }) => place <= aid.shown && total >= (last ?? total));
  return (
    <div class="ranked" data-stap="uitkomst">
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
              <Section title={t.speaksFor} items={reasons(one.for)} />
              <Section title={t.speaksAgainst} items={reasons(one.against)} />
              <Section title={t.howTo} items={one.option.actions} />
              <Section title={t.team} items={one.option.team ? [one.option.team] : []} />
              <Section title={t.intensity} items={one.option.intensity ? [one.option.intensity] : []} />
              <Section title={t.consider} items={one.option.consider} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
