/**
 * The end of the worker: served as /sw.js in its place, it takes away all that was kept, and itself. Open pages go on as
 * they are, over the network: a worker without a fetch handler stands in no page's way.
 */
import { PREFIX } from "../domain/offline/names.ts";

declare const self: ServiceWorkerGlobalScope;

async function end(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(end()));
