/** Practice that lasts: off until somebody begins, then a few exercises a day, on this device alone. */
import { useEffect, useRef } from "preact/hooks";
import * as t from "../../text/oefenen.nl.ts";
import type { OefenenData } from "../../views/oefenen/deck.ts";
import { Practice } from "./Practice.tsx";
import { Start } from "./Start.tsx";
import { useProgress } from "./useProgress.ts";

/** The whole island. */
export default function Oefenen({ aid: data }: { aid: OefenenData }) {
  const progress = useProgress();
  const { kept, unsaved } = progress;
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.setAttribute("data-klaar", ""), []);
  return (
    <section class="oefenen" ref={root} data-oefenen={kept ? "aan" : "uit"} aria-label={t.name}>
      {kept && unsaved && (
        <p class="notice" role="alert" data-niet-bewaard>
          {t.unsaved}
        </p>
      )}
      {kept ? <Practice data={data} kept={kept} progress={progress} /> : <Start sets={data.sets} progress={progress} />}
    </section>
  );
}
