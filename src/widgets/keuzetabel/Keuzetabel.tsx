/** A keuzetabel: choose what fits at each point, see which options come first and what speaks for and against each. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { rank } from "../../domain/ranking.ts";
import { keuzetabelText as t } from "../../text/keuzetabel.nl.ts";
import { readState, writeState } from "../../views/fragment.ts";
import type { KeuzetabelData } from "../../views/island/index.ts";
import type { Mode } from "../shell/useAnswers.ts";
import { useReady } from "../shell/useReady.ts";
import { Ranked } from "./Ranked.tsx";

/** The whole island; on its own page the choices stand in the fragment, elsewhere in memory. */
export default function Keuzetabel({ aid, mode }: { aid: KeuzetabelData; mode: Mode }) {
  const root = useReady();
  const [values, setValues] = useState<Record<string, string>>({});
  const [dropped, setDropped] = useState(false);
  const inAddress = mode === "page" && !aid.sensitive;
  const ranked = useMemo(() => rank(aid, values), [aid, values]);
  const count = Object.keys(values).length;

  useEffect(() => {
    if (!inAddress) return undefined;
    const read = () => {
      const found = readState(location.hash, aid);
      if (found.kind === "place") return;
      setValues(found.kind === "state" ? found.answers : {});
      setDropped(found.kind === "state" && found.dropped.length > 0);
    };
    read();
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, [inAddress, aid]);

  const set = (next: Record<string, string>) => {
    setValues(next);
    setDropped(false);
    if (inAddress) history.pushState(null, "", Object.keys(next).length > 0 ? writeState(next) : location.pathname);
  };
  const choose = (criterion: string, value: string | undefined) => {
    const { [criterion]: _before, ...rest } = values;
    set(value === undefined ? rest : { ...rest, [criterion]: value });
  };
  return (
    <section class="widget" ref={root} data-hulpmiddel={aid.id} aria-label={aid.title}>
      {dropped && (
        <p class="notice" role="status">
          {t.dropped}
        </p>
      )}
      <p>{t.chooseAll}</p>
      {aid.criteria.map((criterion) => (
        <fieldset key={criterion.id} class="choice" data-stap={criterion.id}>
          <legend>{criterion.text}</legend>
          <p class="own-note">{criterion.why}</p>
          {[...criterion.values, { id: undefined, text: t.skip }].map(({ id, text }) => (
            <label key={id ?? ""} class="answer">
              <input
                type="radio"
                name={`${aid.id}-${criterion.id}`}
                value={id ?? ""}
                data-kies={id}
                checked={values[criterion.id] === id}
                onChange={() => choose(criterion.id, id)}
              />{" "}
              {text}
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" class="progress">
        {t.chosen(count, aid.criteria.length)}
      </p>
      {count > 0 && <Ranked aid={aid} ranked={ranked} />}
      {count > 0 && (
        <p class="btn-row">
          <button type="button" class="btn small" data-opnieuw onClick={() => set({})}>
            {t.restart}
          </button>
        </p>
      )}
    </section>
  );
}
