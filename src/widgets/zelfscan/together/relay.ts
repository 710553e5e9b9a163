/**
 * A link that somebody scans or follows opens in a tab of its own. Where another tab of this browser gathers scores of the same
 * scan, the code goes there: from tab to tab, without storage or network.
 */
const NAME = "pris-samen";
const PATIENCE = 400; // milliseconds in which a tab that gathers answers

type Message = { scan: string; code: string; taken?: boolean };
const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && "scan" in data && "code" in data && typeof data.code === "string";

/** A channel, where the browser has one and lets this page use it. */
function channel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return undefined; // a frame without an origin
  }
}

/** Takes the codes that other tabs offer; returns what ends that. */
export function listen(scan: string, take: (code: string) => void): () => void {
  const line = channel();
  line?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.scan !== scan || data.taken) return;
    take(data.code);
    line.postMessage({ ...data, taken: true });
  });
  return () => line?.close();
}

/** Offers a code to the other tabs; whether one took it. */
export function offer(scan: string, code: string): Promise<boolean> {
  const line = channel();
  if (!line) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (taken: boolean) => {
      clearTimeout(late);
      line.close();
      resolve(taken);
    };
    const late = setTimeout(() => end(false), PATIENCE);
    line.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data) && data.scan === scan && data.code === code && data.taken) end(true);
    });
    line.postMessage({ scan, code } satisfies Message);
  });
}
