/** What stands around the body of every aid: what a link lost, the way to wipe and leave. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import * as t from "../../text/widget.nl.ts";
import type { IslandData } from "../../views/island/index.ts";
import type { Mode } from "./useAnswers.ts";
import { useDoubleClicks } from "./useDoubleClicks.ts";
import { useOutlineLinks } from "./useOutlineLinks.ts";
import { Wipe } from "./Wipe.tsx";

interface Props {
  aid: Pick<IslandData, "id" | "title" | "sensitive">;
  mode: Mode;
  /** Forgets what was answered or chosen. */
  clear: () => void;
  /** A link held answers that do not fit this aid (any more): the questions that they were about, as far as known. */
  dropped?: string[] | null;
  children: ComponentChildren;
}

/** The island's root, around the body of its kind. */
export function Shell({ aid, mode, clear, dropped, children }: Props) {
  const root = useRef<HTMLElement>(null);
  const onClickCapture = useDoubleClicks();
  useOutlineLinks(aid.sensitive && mode !== "inline");
  // Marks the root once it can be used, for tests and for styles that wait for it.
  useEffect(() => root.current?.setAttribute("data-klaar", ""), []);
  return (
    <section class="widget" ref={root} data-hulpmiddel={aid.id} aria-label={aid.title} onClickCapture={onClickCapture}>
      {dropped && (
        <p class="notice" role="status">
          {t.dropped(dropped)}
        </p>
      )}
      {aid.sensitive ? (
        <Wipe clear={clear} mode={mode}>
          {children}
        </Wipe>
      ) : (
        children
      )}
    </section>
  );
}
