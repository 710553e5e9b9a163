/** Where codes of several people come together, for who leads the talk: how many are in, and from three on how the scores lie. */
import { useEffect, useRef, useState } from "preact/hooks";
import { newPerson, writeCode } from "../../../domain/zelfscan/code.ts";
import type { ScanAnswers } from "../../../domain/zelfscan/fields.ts";
import { FEWEST, type Gathering, together } from "../../../domain/zelfscan/merge.ts";
import * as t from "../../../text/zelfscan-gather.nl.ts";
import type { ZelfscanData } from "../../../views/island/index.ts";
import type { Mode } from "../../shell/useAnswers.ts";
import { Later } from "../Later.tsx";
import { CameraButton } from "./CameraButton.tsx";
import { CodeList } from "./CodeList.tsx";
import { FullScreen } from "./FullScreen.tsx";
import { listen } from "./relay.ts";
import { useGathering } from "./useGathering.ts";

interface Props {
  aid: ZelfscanData;
  mode: Mode;
  answers: ScanAnswers;
  person: Uint8Array;
  /** Codes that links brought, in order. */
  arrived: readonly string[];
}
const loadResult = () => import("./result.ts");

/** What is shown stays as it was when it was asked for: who sees it change with one code, sees what that person gave. */
export default function GatherPanel({ aid, mode, answers, person, arrived }: Props) {
  const { gathering, said, add, remove, say } = useGathering(aid);
  const [shown, setShown] = useState<Gathering>([]);
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const taken = useRef(0);
  useEffect(() => {
    if (arrived.length > taken.current) add(arrived.slice(taken.current).join("\n"));
    taken.current = arrived.length;
  }, [arrived]);
  useEffect(() => (mode === "page" ? listen(aid.id, add) : undefined), []);

  const { people, spare } = together(aid, gathering);
  const enough = people >= FEWEST;
  const addTyped = () => {
    if (!field.current) return;
    field.current.value = add(field.current.value).join("\n"); // what was refused stays, to be mended
    field.current.focus();
  };
  const addOwn = () =>
    Object.keys(answers).length === 0 ? say(t.noneOwn) : add(writeCode(aid, answers, newPerson(person)));
  return (
    <section class="scan-gather" ref={root} aria-labelledby="p-verzamel">
      <h4 id="p-verzamel">{t.gather}</h4>
      <p class="scan-count" role="status" data-binnen={people}>
        <span key={people}>{t.isIn(people)}</span>
      </p>
      {!enough && <p>{t.toGo(FEWEST - people)}</p>}
      {/* No form: a sandboxed frame sends none. */}
      <div class="scan-add screen-only">
        <label for="p-codes">{t.field}</label>
        <p class="own-note">{t.gatherHow}</p>
        <textarea id="p-codes" ref={field} rows={3} autocomplete="off" autocapitalize="characters" spellcheck={false} />
        <p class="btn-row">
          <button type="button" class="btn main" data-voeg-toe onClick={addTyped}>
            {t.add}
          </button>
          <button type="button" class="btn" data-eigen onClick={addOwn}>
            {t.addOwn}
          </button>
          <FullScreen of={root} />
        </p>
      </div>
      <div role="status" data-gezegd>
        {said.lines.length > 0 && (
          <ul class="scan-told" key={said}>
            {said.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {mode === "page" && <CameraButton add={add} />}
      {spare.length > 0 && <p class="notice">{t.spare(spare.length)}</p>}
      {gathering.length > 0 && <CodeList gathering={gathering} spare={spare} remove={remove} />}
      {enough && gathering !== shown && (
        <p class="btn-row">
          <button type="button" class="btn main" data-toon onClick={() => setShown(gathering)}>
            {shown.length > 0 ? t.showAgain(people) : t.show}
          </button>
        </p>
      )}
      {shown.length > 0 && enough && (
        <Later load={loadResult} waiting={t.loading} props={{ aid, ...together(aid, shown) }} />
      )}
    </section>
  );
}
