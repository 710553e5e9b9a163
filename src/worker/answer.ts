/** What a request gets: the kept file of the window's own version, else the network, else a page that says what to do. */
import { keptAddress } from "../domain/offline/kept.ts";
import { NOT_KEPT } from "../domain/offline/names.ts";
import { NETWORK } from "../domain/offline/windows.ts";
import { CACHE, site, version } from "./kept-site.ts";
import { originOf, setOrigin, tidy } from "./window-store.ts";

const kept = new Set(version.files.map(([address]) => address));
const hasKept = (address: string) => kept.has(address);

/** The kept file at an address; fetched and put back where the browser took it, if it is still the same file. */
async function keptFile(event: FetchEvent, address: string): Promise<Response> {
  const url = new URL(address, location.origin);
  const cacheKey = site.getPrecacheKeyForUrl(url.href) ?? "";
  const integrity = site.getIntegrityForPrecacheKey(cacheKey);
  const { request } = event;
  return site.precacheStrategy.handle({ event, request, url, params: { cacheKey, integrity } });
}

/** The page that says that this one is not kept, at the address that was asked for. */
async function notKept(): Promise<Response> {
  const page = await site.matchPrecache(NOT_KEPT);
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}

/** A page over the network; what it will ask for comes from there too. */
async function fromNetwork({ request, resultingClientId }: FetchEvent): Promise<Response> {
  const response = await fetch(request);
  if (resultingClientId) await setOrigin(resultingClientId, NETWORK);
  return response;
}

async function page(event: FetchEvent, url: URL): Promise<Response> {
  event.waitUntil(tidy());
  const address = keptAddress(url.pathname, hasKept);
  if (address && address !== url.pathname) return Response.redirect(address + url.search, 308);
  try {
    if (address) return await keptFile(event, address);
  } catch {
    // Not kept any more, and not to be had as it was.
  }
  return fromNetwork(event).catch(notKept);
}

/** A file for a page that another version, or the network, brought. */
async function elsewhere(request: Request, url: URL, origin: string): Promise<Response | undefined> {
  if (origin === NETWORK) return fetch(request).catch(() => undefined);
  return caches.match(url.pathname, { cacheName: origin, ignoreSearch: true, ignoreVary: true });
}

async function file(event: FetchEvent, url: URL): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const origin = await originOf(clientId);
  // A worker that the page starts belongs where the page does.
  if (origin && resultingClientId) await setOrigin(resultingClientId, origin);
  const other = origin && (await elsewhere(request, url, origin));
  if (other) return other;
  const address = keptAddress(url.pathname, hasKept);
  if (!address || (origin && origin !== NETWORK)) return fetch(request);
  return keptFile(event, address).catch(failed);
}

/** A file that is gone and that the network has only of another version stays away: the page says so in its own words. */
function failed(error: unknown): Response {
  if (error instanceof TypeError) return Response.error();
  throw error;
}

async function kindly(event: FetchEvent, url: URL): Promise<Response> {
  if (!(await caches.has(CACHE))) return fetch(event.request);
  return event.request.mode === "navigate" ? page(event, url) : file(event, url);
}

/**
 * Answers a request of this site. Once everything was removed, or where storage fails, it only passes on: a worker stands
 * in nobody's way.
 */
export const answer = (event: FetchEvent, url: URL): Promise<Response> =>
  kindly(event, url).catch(() => fetch(event.request));
