/**
 * ts-fsrs gives every date of a page methods of its own, which nothing of ours calls. Without them dates are what the browser
 * makes them, and the library's helpers for instants, a fifth of what we use of it, fall away.
 */
import type { Plugin } from "vite";

const METHODS = /^Date\.prototype\.\w+ = function[\s\S]*?^\};$/gm;

/** The code of ts-fsrs without those methods. Throws where it has none: then this is no longer needed, or no longer works. */
export function withoutDateMethods(code: string): string {
  const plain = code.replace(METHODS, "");
  if (plain === code || plain.includes("Date.prototype"))
    throw new Error("ts-fsrs ziet er anders uit dan plain-dates.ts verwacht: kijk of dat bestand nog nodig is");
  return plain;
}

/** A Vite plugin that does so. */
export const plainDates = (): Plugin => ({
  name: "pris:plain-dates",
  transform: (code, id) =>
    /node_modules[\\/]ts-fsrs[\\/]/.test(id) ? { code: withoutDateMethods(code), map: null } : undefined,
});
