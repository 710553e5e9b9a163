/** Brings practice back from a file, and says how that went. */
import { useRef, useState } from "preact/hooks";
import * as t from "../../text/oefenen-keep.nl.ts";
import type { ProgressState } from "./useProgress.ts";

const LARGEST = 1_000_000; // bytes of a file; a hundred exercises take ten thousand

async function told(file: File, bring: ProgressState["bring"]): Promise<string> {
  if (file.size > LARGEST) return t.importTooLarge;
  try {
    const brought = bring(await file.text());
    return brought === undefined ? t.importNothing : t.imported(brought);
  } catch {
    return t.importFailed;
  }
}

/** A button, with what came of it beside it. */
export default function Bring({ bring }: Pick<ProgressState, "bring">) {
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  return (
    <>
      <button type="button" class="btn" data-doe="terug" onClick={() => file.current?.click()}>
        {t.importFile}
      </button>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        ref={file}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void told(chosen, bring).then(setSaid);
          currentTarget.value = ""; // the same file may be chosen again
        }}
      />
      <span role="status" data-gezegd>
        {said}
      </span>
    </>
  );
}
