/** Opens an aid in the place where a text names it: the same bodies, fetched at the first use, state in memory. */
import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import { widgetText as t } from "../text/widget.nl.ts";
import type { WidgetData } from "../views/widget-data.ts";
import { useReady } from "./shell/useReady.ts";

type Body = ComponentType<{ aid: WidgetData; mode: "inline" }>;

const bodies: Record<WidgetData["kind"], () => Promise<{ default: unknown }>> = {
  wegwijzer: () => import("./wegwijzer/Wegwijzer.tsx"),
  kaarten: () => import("./kaarten/Kaarten.tsx"),
  keuzetabel: () => import("./keuzetabel/Keuzetabel.tsx"),
};

interface Props {
  /** Address of the aid's data, made at build time. */
  data: string;
  /** Address of the aid's own page, for when opening fails. */
  page: string;
  kind: WidgetData["kind"];
}

export default function AidIsland({ data, page, kind }: Props) {
  const [opened, setOpened] = useState<{ Body: Body; aid: WidgetData }>();
  const [failed, setFailed] = useState(false);
  const root = useReady();
  const open = async () => {
    try {
      const [body, response] = await Promise.all([bodies[kind](), fetch(data)]);
      if (!response.ok) throw new Error(String(response.status));
      // The kind chose the body, so body and data fit each other.
      setOpened({ Body: body.default as Body, aid: (await response.json()) as WidgetData });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div ref={root as never}>
      <p class="btn-row">
        {opened ? (
          <button type="button" class="btn small" data-sluit onClick={() => setOpened(undefined)}>
            {t.close}
          </button>
        ) : (
          <button type="button" class="btn main" data-open onClick={() => void open()}>
            {t.open}
          </button>
        )}
      </p>
      {failed && (
        <p class="notice" role="alert">
          {t.openFailed} <a href={page}>{page}</a>
        </p>
      )}
      {opened && <opened.Body aid={opened.aid} mode="inline" />}
    </div>
  );
}
