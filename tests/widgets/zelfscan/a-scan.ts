/** A scan as its island gets it, for tests of what stands beside the form. */
import { vi } from "vitest";
import type { ZelfscanData } from "../../../src/views/island/index.ts";
import { scoredScan } from "../../domain/zelfscan/scans.ts";
import { happens } from "../dom.ts";

export const aScan = (): ZelfscanData => ({
  ...(scoredScan(3) as unknown as Pick<ZelfscanData, "dimensions" | "scale">),
  kind: "zelfscan",
  id: "proef",
  title: "Proef",
  sensitive: false,
  notices: [],
  address: "https://pris.example/hulpmiddelen/proef/",
  date: "26 november 2026",
  shown: "together",
  keep: true,
  together: true,
});

/** Waits for a state, whatever is fetched or read meanwhile. */
export const until = (holds: () => void): Promise<void> =>
  vi.waitFor(
    async () => {
      await happens(() => undefined); // what came in meanwhile is drawn
      holds();
    },
    { timeout: 20_000 },
  );
