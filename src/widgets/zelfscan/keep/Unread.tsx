/** What could not be read of what is kept: it is told, and can be taken along as it is. */
import type { Trouble } from "../../../domain/zelfscan/store.ts";
import * as t from "../../../text/zelfscan-kept.nl.ts";

interface Props {
  trouble: Trouble;
  unread: readonly string[];
  exportUnread: (unread: readonly string[]) => void;
  wipeUnread: () => void;
}

/** Nothing of it goes by itself. */
export function Unread({ trouble, unread, exportUnread, wipeUnread }: Props) {
  return (
    <div class="notice" data-moeilijk={trouble}>
      <p>{t.trouble[trouble]}</p>
      <p class="btn-row">
        <button type="button" class="btn small" data-bewaar="onleesbaar" onClick={() => exportUnread(unread)}>
          {t.exportUnread}
        </button>
        <button type="button" class="btn small" data-bewaar="wis-onleesbaar" onClick={wipeUnread}>
          {t.wipeUnread}
        </button>
      </p>
    </div>
  );
}
