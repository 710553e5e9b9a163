/** Keeps which window belongs to which version (domain/offline/windows.ts): a worker forgets when it sleeps. */
import { PREFIX, WINDOWS } from "../domain/offline/names.ts";
import { type Origins, retire, sweep } from "../domain/offline/windows.ts";
import { CACHE } from "./kept-site.ts";

declare const self: ServiceWorkerGlobalScope;

const WINDOW = "/venster/";
const PRESENT = "/versie";

const read = async (key: string) => (await caches.match(key, { cacheName: WINDOWS }))?.text();
const write = async (key: string, text: string) => (await caches.open(WINDOWS)).put(key, new Response(text));

/** The version that a window came from, where it is not the present one. */
export const originOf = (id: string) => read(WINDOW + id);
export const setOrigin = (id: string, version: string) => write(WINDOW + id, version);

async function origins(): Promise<Origins> {
  const known = new Map<string, string>();
  for (const { url } of await (await caches.open(WINDOWS)).keys()) {
    const { pathname } = new URL(url);
    if (!pathname.startsWith(WINDOW)) continue;
    known.set(pathname.slice(WINDOW.length), (await read(pathname)) ?? "");
  }
  return known;
}

const openWindows = async () =>
  (await self.clients.matchAll({ type: "all", includeUncontrolled: true })).map(({ id }) => id);

/** Lets go of windows that are closed, and of versions that none needs. Costs nothing where only one version is kept. */
export async function tidy(): Promise<void> {
  if (!(await caches.has(WINDOWS))) return;
  const { windows, versions } = sweep(await origins(), await openWindows());
  const cache = await caches.open(WINDOWS);
  await Promise.all([
    ...windows.map((id) => cache.delete(WINDOW + id)),
    ...versions.map((name) => caches.delete(name)),
  ]);
}

/** When this version takes over: open windows stay with the one before it, and what none needs goes. */
export async function takeOver(): Promise<void> {
  const previous = await read(PRESENT);
  if (previous && previous !== CACHE) {
    const controlled = (await self.clients.matchAll({ type: "all" })).map(({ id }) => id);
    for (const [id, version] of retire(await origins(), controlled, previous)) await setOrigin(id, version);
  }
  await write(PRESENT, CACHE);
  await tidy();
  const needed = new Set([CACHE, WINDOWS, ...(await origins()).values()]);
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && !needed.has(name)) await caches.delete(name);
}
