/**
 * A link that somebody scans or follows opens in a tab of its own. Where another tab of this browser gathers scores of the same
 * scan, the code goes there: from tab to tab, without storage or network. The tab that gathers holds a lock as long as it
 * does, so that the other knows at once whether there is one.
 */
const nameOf = (scan: string) => `pris-samen-${scan}`;
const PATIENCE = 5000; // milliseconds in which a tab that gathers answers, also one that sleeps in the background

type Message = { code: string; taken?: boolean };
const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && "code" in data && typeof data.code === "string";

/** Takes the codes that other tabs offer; returns what ends that. Does nothing in a browser without these means. */
export function listen(scan: string, take: (code: string) => void): () => void {
  if (!navigator.locks) return () => undefined;
  const line = new BroadcastChannel(nameOf(scan));
  line.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data) || data.taken) return;
    take(data.code);
    line.postMessage({ ...data, taken: true });
  });
  let end: () => void = () => undefined;
  const gathering = new Promise<void>((resolve) => (end = resolve));
  // Several tabs may gather: each takes what is offered.
  void navigator.locks.request(nameOf(scan), { mode: "shared" }, () => gathering);
  return () => {
    line.close();
    end();
  };
}

/** Offers a code to the other tabs; whether one took it. */
export async function offer(scan: string, code: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  if (!held.some(({ name }) => name === nameOf(scan))) return false;
  const line = new BroadcastChannel(nameOf(scan));
  return new Promise((resolve) => {
    const end = (taken: boolean) => {
      clearTimeout(late);
      line.close();
      resolve(taken);
    };
    const late = setTimeout(() => end(false), PATIENCE);
    line.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data) && data.code === code && data.taken) end(true);
    });
    line.postMessage({ code } satisfies Message);
  });
}
