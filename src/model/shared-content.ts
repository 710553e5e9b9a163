/**
 * The content that the build's check has read, for the pages: reading it takes a tenth of a build. Astro bundles the
 * pages apart from its configuration, so each has its own copy of every module; what they share, in one process, hangs
 * on the global object.
 */
import type { Content } from "./content.ts";

const KEY = Symbol.for("pris.content");
const place = globalThis as { [KEY]?: Content };

/** Keeps checked content for the rest of this process. */
export function shareContent(content: Content): void {
  place[KEY] = content;
}

/** What was shared; undefined in the dev server, where nothing is checked before the pages. */
export const sharedContent = (): Content | undefined => place[KEY];
