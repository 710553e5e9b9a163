/** A QR code as one path. */
import { encode } from "uqr";

/** Squares without anything around the code, as readers of codes need them. */
const QUIET = 4;

/** Every dark square is a piece of the path; `size` squares wide and high. */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { border: QUIET, ecc: "M" });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
}
