/** The service worker: only there on devices whose owner asked to keep the site (src/browser/keep-site.ts). */
import type { Ask, State } from "../domain/offline/names.ts";
import { answer } from "./answer.ts";
import { countKept, install, refill, stop, version } from "./kept-site.ts";
import { takeOver } from "./window-store.ts";

declare const self: ServiceWorkerGlobalScope;

const tellState = async (port: MessagePort | undefined) =>
  port?.postMessage({
    date: version.date,
    id: version.id,
    kept: await countKept(),
    total: version.files.length,
  } satisfies State);

/** What pages ask; Serwist hears SKIP_WAITING itself. */
const asked: { [A in Exclude<Ask, "SKIP_WAITING">]: (event: ExtendableMessageEvent) => unknown } = {
  STATE: ({ ports }) => tellState(ports[0]),
  REFILL: (event) => refill(event),
  STOP: stop,
};

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  const { type } = event.data as { type: keyof typeof asked };
  event.waitUntil(Promise.resolve(asked[type]?.(event)));
});
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.origin === location.origin) event.respondWith(answer(event, url));
});
