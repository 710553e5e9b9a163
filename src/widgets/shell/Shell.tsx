/** What stands around the body of every aid: the line for danger, what a link lost, the way to wipe and leave. */
import type { ComponentChildren } from "preact";
import { widgetText as t } from "../../text/widget.nl.ts";
import type { IslandData } from "../../views/island/index.ts";
import { Danger } from "./Danger.tsx";
import type { Mode } from "./useAnswers.ts";
import { useOutlineLinks } from "./useOutlineLinks.ts";
import { useReady } from "./useReady.ts";
import { Wipe } from "./Wipe.tsx";

interface Props {
  aid: Pick<IslandData, "id" | "title" | "sensitive" | "urgent">;
  mode: Mode;
  /** Forgets what was answered or chosen. */
  clear: () => void;
  /** A link held answers that do not fit this aid (any more). */
  dropped?: boolean;
  children: ComponentChildren;
}

/** The island's root, around the body of its kind. */
export function Shell({ aid, mode, clear, dropped = false, children }: Props) {
  const root = useReady();
  useOutlineLinks(aid.sensitive && mode !== "inline");
  return (
    <section class="widget" ref={root} data-hulpmiddel={aid.id} aria-label={aid.title}>
      <Danger contacts={aid.urgent ?? []} />
      {dropped && (
        <p class="notice" role="status">
          {t.dropped}
        </p>
      )}
      {children}
      {aid.sensitive && <Wipe clear={clear} mode={mode} />}
    </section>
  );
}
