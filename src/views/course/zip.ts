/** Files as one zip that is the same, byte for byte, whenever and wherever it is made. */
import { strToU8, type Zippable, zipSync } from "fflate";

/**
 * Packs texts.
 * @param files by their path in the zip, in this order
 * @param on the day that all of them bear, "2026-11-26"
 */
export function zip(files: Readonly<Record<string, string>>, on: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = on.split("-").map(Number);
  // A zip holds the clock on the wall without its zone, and fflate reads that of the machine: so it is told as such.
  const mtime = new Date(year, month - 1, day, 12);
  const packed: Zippable = {};
  for (const [path, text] of Object.entries(files)) packed[path] = [strToU8(text), { mtime, level: 9 }];
  return zipSync(packed) as Uint8Array<ArrayBuffer>;
}
