/**
 * What the build has made before its pages, for these: reading the content takes a tenth of a build, finding other words as
 * much. Astro bundles the pages apart from its configuration, so each has its own copy of every module; what they share, in
 * one process, hangs on the global object.
 */
import type { Content } from "./content.ts";

interface Shared {
  content: Content;
  /** The file of other words (views/search/others.ts), which a thread of its own is making. */
  others: Promise<string>;
}

const KEY = Symbol.for("pris.shared");
const shared = ((globalThis as { [KEY]?: Partial<Shared> })[KEY] ??= {});

/** Keeps checked content for the rest of this process. */
export function shareContent(content: Content): void {
  shared.content = content;
}

/** What was shared; undefined in the dev server, where nothing is checked before the pages. */
export const sharedContent = (): Content | undefined => shared.content;

/** Keeps what will be the file of other words. */
export function shareOthers(others: Promise<string>): void {
  shared.others = others;
}

/** What was shared; undefined in the dev server. */
export const sharedOthers = (): Promise<string> | undefined => shared.others;
