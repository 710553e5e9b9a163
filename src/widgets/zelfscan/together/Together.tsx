/** "Leg samen met anderen": one's own code to hand over, and the place where codes of several people come together. */
import { useEffect, useRef, useState } from "preact/hooks";
import spread from "../../../styles/scan-spread.css?url";
import styles from "../../../styles/scan-together.css?url";
import * as t from "../../../text/zelfscan-together.nl.ts";
import { loadStyles } from "../../shell/load-styles.ts";
import type { BesideProps } from "../beside.ts";
import { Later } from "../Later.tsx";
import { offer } from "./relay.ts";
import { useArriving } from "./useArriving.ts";

const loadCode = async () => (await Promise.all([import("./code-panel.ts"), loadStyles(styles)]))[0];
const loadGather = async () =>
  (await Promise.all([import("./gather-panel.ts"), loadStyles(styles), loadStyles(spread)]))[0];
const byChance = () => crypto.getRandomValues(new Uint8Array(4));

/** Everything stands in this page's memory alone; each panel is fetched when it is first opened. */
export default function Together({ aid, mode, answers }: BesideProps) {
  const [open, setOpen] = useState({ code: false, gather: false });
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const [elsewhere, setElsewhere] = useState(false);
  // Signs by chance that tell equal scores apart: those of one person, until the form is emptied for the next.
  const [person, setPerson] = useState(byChance);
  const none = Object.keys(answers).length === 0;
  useEffect(() => setPerson(byChance()), [none]);

  const gathers = useRef(false);
  const startGathering = () => {
    gathers.current = true;
    setOpen((before) => ({ ...before, gather: true }));
  };
  useArriving(mode, async (code) => {
    if (!gathers.current && (await offer(aid.id, code))) return setElsewhere(true);
    startGathering();
    setArrived((before) => [...before, code]);
  });
  const toggle = (label: string, panel: keyof typeof open, press: () => void) => (
    <button type="button" class="btn" aria-expanded={open[panel]} data-samen={panel} onClick={press}>
      {label}
    </button>
  );
  return (
    <section class="scan-beside" aria-labelledby="p-samen">
      <h3 id="p-samen">{t.title}</h3>
      <p>{t.intro}</p>
      {elsewhere && (
        <p class="notice" role="status">
          {t.elsewhere}
        </p>
      )}
      <p class="btn-row">
        {toggle(t.showCode, "code", () => setOpen((before) => ({ ...before, code: !before.code })))}
        {toggle(t.gather, "gather", () =>
          open.gather ? setOpen((before) => ({ ...before, gather: false })) : startGathering(),
        )}
      </p>
      {open.code && <Later load={loadCode} waiting={t.loading} props={{ aid, mode, answers, person }} />}
      {/* Closed, it still holds what was gathered. */}
      {gathers.current && (
        <div hidden={!open.gather}>
          <Later load={loadGather} waiting={t.loading} props={{ aid, mode, answers, person, arrived }} />
        </div>
      )}
    </section>
  );
}
