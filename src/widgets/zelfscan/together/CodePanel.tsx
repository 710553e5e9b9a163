/** One's own code: to read out, as a link, and as a QR of that link. */
import { newPerson, writeCode } from "../../../domain/zelfscan/code.ts";
import type { ScanAnswers } from "../../../domain/zelfscan/fields.ts";
import * as t from "../../../text/zelfscan-gather.nl.ts";
import type { ZelfscanData } from "../../../views/island/index.ts";
import { copyText } from "../../shell/clipboard.ts";
import type { Mode } from "../../shell/useAnswers.ts";
import { linkOf } from "./link.ts";
import { Qr } from "./Qr.tsx";

interface Props {
  aid: ZelfscanData;
  mode: Mode;
  answers: ScanAnswers;
  person: Uint8Array;
}

/** It follows the form: another score, another code of the same person. */
export default function CodePanel({ aid, mode, answers, person }: Props) {
  if (Object.keys(answers).length === 0) return <p role="status">{t.nothingYet}</p>;
  const code = writeCode(aid, answers, newPerson(person));
  const link = linkOf(aid.address, mode, code);
  return (
    <section class="scan-code" aria-labelledby="p-mijn-code">
      <h4 id="p-mijn-code">{t.myCode}</h4>
      <p class="scan-code-text" translate={false} data-code>
        {code}
      </p>
      <p>{t.hand}</p>
      <p class="btn-row">
        <button
          type="button"
          class="btn"
          aria-live="polite"
          onClick={(event) => void copyText(code, event.currentTarget)}
        >
          {t.copyCode}
        </button>
        <button
          type="button"
          class="btn"
          aria-live="polite"
          onClick={(event) => void copyText(link, event.currentTarget)}
        >
          {t.copyLink}
        </button>
      </p>
      <Qr text={link} label={t.qr} />
    </section>
  );
}
