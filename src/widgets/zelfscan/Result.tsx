/** What a scan comes to: first what stands out and where that leads, then the profile, then all that was filled in. */
import { useEffect, useRef } from "preact/hooks";
import type { ScanAnswers } from "../../domain/zelfscan/fields.ts";
import * as t from "../../text/zelfscan-result.nl.ts";
import type { ZelfscanData } from "../../views/island/index.ts";
import { charts } from "../../views/scan/charts.ts";
import type { scanCsv } from "../../views/scan/csv.ts";
import { scanModel } from "../../views/scan/model.ts";
import { scanText } from "../../views/scan/text.ts";
import { tell } from "../shell/clipboard.ts";
import { ResultButtons } from "../shell/ResultButtons.tsx";
import { StepButtons } from "../shell/StepButtons.tsx";
import type { Mode } from "../shell/useAnswers.ts";
import { AdviceList } from "./AdviceList.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { Filled } from "./Filled.tsx";

interface Props {
  aid: ZelfscanData;
  mode: Mode;
  answers: ScanAnswers;
  clear: () => void;
  /** Goes back to the form, where that is not on screen. */
  edit: (() => void) | undefined;
}

/** What makes the file comes with the press; the button says how it went, also where that does not come. */
async function saveTable(name: string, model: Parameters<typeof scanCsv>[0], button: HTMLElement): Promise<void> {
  try {
    const [csv, { saveFile }] = await Promise.all([import("../../views/scan/csv.ts"), import("../save-file.ts")]);
    tell(button, saveFile(`${name}.csv`, csv.scanCsv(model)) ? t.csvDone : t.csvFailed);
  } catch {
    tell(button, t.csvFailed);
  }
}

/** Text, tables, figures and file are made from one model. */
export default function Result({ aid, mode, answers, clear, edit }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, []);
  const model = scanModel(aid, answers);
  const drawn = charts(model, aid);
  const filled = t.filledOf(model.answered, model.of);
  return (
    <div class="scan-result" data-stap="uitkomst" data-afdruk>
      <hgroup>
        <h3 tabIndex={-1} ref={heading}>
          {t.result}
        </h3>
        <p class="progress">
          <span key={filled}>{filled}</span>
        </p>
      </hgroup>
      <p>{t.snapshot}</p>
      {/* The whole of it anew after a change: a browser that translates the page holds on to what stood there. */}
      <div key={JSON.stringify(answers)}>
        <h4>{t.standsOut}</h4>
        <AdviceList model={model} mode={mode} />
        {drawn.length > 0 && <h4>{t.profile}</h4>}
        {drawn.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} />
        ))}
        {model.sections.some(({ parts }) => parts.length > 0) && <Filled model={model} />}
      </div>
      <ResultButtons title={aid.title} text={() => scanText(aid, model)} />
      <StepButtons clear={clear}>
        <button
          type="button"
          class="btn small"
          aria-live="polite"
          data-csv
          onClick={({ currentTarget }) => void saveTable(aid.id, model, currentTarget)}
        >
          {t.csv}
        </button>
        {edit && (
          <button type="button" class="btn small" data-wijzig onClick={edit}>
            {t.edit}
          </button>
        )}
      </StepButtons>
    </div>
  );
}
