/** The kept version: fetched whole at install, piece by piece with its hash; what an earlier version has is copied. */
import { type InstallEvent, RangeRequestsPlugin, Serwist, type SerwistPlugin } from "serwist";
import { cacheOf, CHANNEL, type Failure, type News, type Version } from "../domain/offline/names.ts";

declare const self: ServiceWorkerGlobalScope & { PRIS_VERSION: Version };

export const version = self.PRIS_VERSION;
export const CACHE = cacheOf(version.id);
/** Enough of a hash to tell files apart: it stands in the key of each. */
const REVISION = 16;

const channel = new BroadcastChannel(CHANNEL);
const tell = (news: News) => channel.postMessage(news);

let done = 0;
let atWork = 0;
let stopped = false;
let idle = () => {};
/** Stops an install that goes on: nobody waits for it any more. */
export const stop = () => {
  stopped = true;
};

/** When no file is on its way any more: one that came later would bring back the cache that was just taken away. */
const settled = () =>
  new Promise<void>((resolve) => {
    idle = resolve;
    if (atWork === 0) resolve();
  });

const isInstall = ({ type }: Event) => type === "install";

const plugin: SerwistPlugin = {
  handlerWillStart: async ({ event }) => {
    if (!isInstall(event)) return;
    atWork += 1;
    if (stopped) throw new Error("stopped");
  },
  /** The key holds the hash: what an earlier version kept under it is the same file. */
  cachedResponseWillBeUsed: async ({ event, request, cachedResponse, cacheName }) => {
    if (cachedResponse || !isInstall(event)) return cachedResponse;
    const same = await caches.match(request, { ignoreVary: true });
    if (same) await (await caches.open(cacheName)).put(request, same.clone());
    return same;
  },
  handlerDidComplete: async ({ event, response }) => {
    if (!isInstall(event)) return;
    atWork -= 1;
    if (atWork === 0) idle();
    if (!response) return;
    done += 1;
    const total = version.files.length;
    if (done % 10 === 0 && done < total && !stopped) tell({ done, total });
  },
};

export const site = new Serwist({
  precacheEntries: version.files.map(([url, hash]) => ({
    url,
    revision: hash.slice(0, REVISION),
    integrity: `sha256-${hash}`,
  })),
  precacheOptions: {
    cacheName: CACHE,
    plugins: [plugin, new RangeRequestsPlugin()],
    matchOptions: { ignoreVary: true },
    concurrency: 8,
    directoryIndex: null,
    cleanURLs: false,
  },
});

/** How many files are there: a browser that needs room may have taken some. */
export const countKept = async () => ((await caches.has(CACHE)) ? (await (await caches.open(CACHE)).keys()).length : 0);

/** @throws at once where the device has no room: nothing is fetched in vain, at every visit again */
async function checkRoom(): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < version.bytes && !(await caches.has(CACHE)))
    throw new DOMException("no room", "QuotaExceededError");
}

const failureOf = (error: unknown): Failure => ((error as Error).name === "QuotaExceededError" ? "room" : "network");

/**
 * Fetches everything.
 * @throws where something is missing in the end: the browser then forgets this version, and an earlier one stays. What
 * a broken line left stays for the next try; where there is no room, it goes.
 */
export async function install(event: ExtendableEvent): Promise<void> {
  try {
    await checkRoom();
    await site.handleInstall(event as InstallEvent);
    if ((await countKept()) < version.files.length) throw new Error("incomplete");
    tell({ done, total: done });
  } catch (error) {
    const failed = failureOf(error);
    const goes = failed === "room" || stopped;
    stop();
    await settled();
    if (goes) await caches.delete(CACHE);
    tell({ failed });
    throw error;
  }
}

/** Fetches again what is missing. */
export async function refill(event: ExtendableEvent): Promise<void> {
  let next = 0;
  const urls = site.getPrecachedUrls();
  const work = async () => {
    for (let url = urls[next++]; url; url = urls[next++]) {
      await site.handleRequest({ event, request: new Request(url) });
      if (next % 10 === 0) tell({ done: next, total: urls.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: 8 }, work));
    tell({ done: urls.length, total: urls.length });
  } catch (error) {
    tell({ failed: failureOf(error) });
  }
}
