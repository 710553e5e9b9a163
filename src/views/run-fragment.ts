/**
 * The part of an address after "#" on a run view: the step that stands there, and the minutes for the whole. Runs in the
 * browser; as with an aid, what stands there is only compared with what the page knows.
 */
import { MOST_MINUTES } from "../domain/timer.ts";

/** The keys of the fragment. The id of a step on the page is `stap=<id>`, so that its link works without script too. */
export const STEP = "stap";
const MINUTES = "min";

/** The step behind the last one, where one rounds off; the page's own, since ids of content never begin like that. */
export const END = "p-klaar";

export type RunPart = typeof STEP | typeof MINUTES | "other";
export interface RunPlace {
  step?: string | undefined;
  minutes?: number | undefined;
}

/** Minutes as somebody typed them, in the field or in a link; nothing where they are no whole number that can be set. */
export function readMinutes(text: string): number | undefined {
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined;
}

/**
 * Reads a fragment for a method with these steps, with what it could not use. Total: whatever stands there, it never
 * throws. It forgives what programmes make of a link: signs that are escaped, `&amp;`, a full stop behind it. The reader
 * of an aid's state (fragment.ts) is not used: it would bring the aids' script along.
 */
export function readRun(hash: string, steps: readonly string[]): RunPlace & { dropped: RunPart[] } {
  const found: RunPlace = {};
  const dropped = new Set<RunPart>();
  const text = hash
    .replace(/^#/, "")
    .replaceAll(/%3d/gi, "=")
    .replaceAll(/%26|&amp;/gi, "&");
  if (!text.includes("=")) return { dropped: [] }; // a place on the page, or nothing
  for (const part of text.replace(/[^a-zA-Z0-9]+$/, "").split("&")) {
    const [key = "", value = ""] = part.split(/=(.*)/s);
    const minutes = readMinutes(value);
    // Of two values neither is surer; the first stays, as with an aid.
    if (key === STEP && steps.includes(value) && (found.step ?? value) === value) found.step = value;
    else if (key === MINUTES && minutes && (found.minutes ?? minutes) === minutes) found.minutes = minutes;
    else dropped.add(key === STEP || key === MINUTES ? key : "other");
  }
  return { ...found, dropped: [...dropped] };
}

/** Writes a fragment, "#" included; nothing for nothing. */
export function writeRun({ step, minutes }: RunPlace): string {
  const parts = [...(step ? [`${STEP}=${step}`] : []), ...(minutes ? [`${MINUTES}=${minutes}`] : [])];
  return parts.length > 0 ? `#${parts.join("&")}` : "";
}
