/** "Bewaar op dit toestel": off until somebody asks for it. */
import { useState } from "preact/hooks";
import styles from "../../../styles/scan-together.css?url";
import * as t from "../../../text/zelfscan-keep.nl.ts";
import { loadStyles } from "../../shell/load-styles.ts";
import type { BesideProps } from "../beside.ts";
import { Later } from "../Later.tsx";
import { keyOf } from "./key.ts";

const loadPanel = async () => (await Promise.all([import("./panel.ts"), loadStyles(styles)]))[0];
type Stands = "nothing" | "something" | "refused";

/** Looks, and writes nothing. */
function whatStands(key: string): Stands {
  try {
    return localStorage.getItem(key) === null ? "nothing" : "something";
  } catch {
    return "refused"; // a private window, strict settings
  }
}

/**
 * Where something is kept already, that shows at once. It looks before it is drawn: an effect would come after a quick
 * press, and undo it.
 */
export default function Keep(props: BesideProps) {
  const [stands] = useState(() => whatStands(keyOf(props.aid)));
  const [open, setOpen] = useState(stands === "something");
  return (
    <section class="scan-beside screen-only" aria-labelledby="p-bewaar">
      <h3 id="p-bewaar">{t.title}</h3>
      {stands !== "something" && <p>{stands === "refused" ? t.refusedRead : t.off}</p>}
      {stands === "nothing" && !open && (
        <p class="btn-row">
          <button type="button" class="btn" data-bewaar="open" onClick={() => setOpen(true)}>
            {t.open}
          </button>
        </p>
      )}
      {open && <Later load={loadPanel} waiting={t.loading} props={props} />}
    </section>
  );
}
