/** What the page that keeps the site, the worker that serves it and the build that makes both agree on. */

/** Every cache of ours begins so; /privacy/ names it. */
export const PREFIX = "pris-onderweg-";
/** The cache in which it stands which window belongs to which version. */
export const WINDOWS = `${PREFIX}vensters`;
/** The cache of one version. */
export const cacheOf = (version: string): string => `${PREFIX}${version}`;

export const WORKER = "/sw.js";
/** What replaces the worker when everything has to go: README, Hosting. */
export const WORKER_OFF = "/sw-uit.js";
export const NOT_KEPT = "/niet-bewaard/";

/** One version of the site, as the build writes it in front of the worker. */
export interface Version {
  /** Made of the content of all files: equal builds are one version. */
  id: string;
  /** ISO date on which the content was last looked at. */
  date: string;
  /** What it takes on a device. */
  bytes: number;
  files: [address: string, sha256: string][];
}

/** What the worker tells about itself, on the channel of this name. */
export const CHANNEL = "pris-onderweg";
export type Failure = "room" | "network";
export type News = { done: number; total: number } | { failed: Failure };

/** What a page asks of a worker; SKIP_WAITING is Serwist's own. */
export type Ask = "SKIP_WAITING" | "STATE" | "REFILL" | "STOP";
export interface State {
  date: string;
  id: string;
  kept: number;
  total: number;
}
