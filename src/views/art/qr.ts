/** A QR code as one path. */
import { encode } from "uqr";

/** Squares without anything around the code, as readers of codes need them. */
const QUIET = 4;

/** Every row of dark squares is a line of the path, one wide; `size` squares wide and high. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: QUIET, ecc: "M" });
  const path = data.flatMap((row, y) => {
    let end = 0; // of the line before, in this row
    return row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const length = [...row, false].indexOf(false, x) - x;
      const to = end === 0 ? `M${x} ${y + 0.5}` : `m${x - end} 0`;
      end = x + length;
      return [`${to}h${length}`];
    });
  });
  return { size, path: path.join("") };
}
