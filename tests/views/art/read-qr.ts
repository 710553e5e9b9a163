/** What a camera reads in the QR codes that views/art/qr.ts draws. */
import jsQR from "jsqr";

const SCALE = 4; // dots a square

/** Paints the lines of the path, black on white, and reads that; undefined where nothing can be read. */
export function readQr(path: string, size: number): string | undefined {
  const width = size * SCALE;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, way, to, row, length] of path.matchAll(/([Mm])(\d+) ([\d.]+)h(\d+)/g)) {
    x = way === "M" ? Number(to) : x + Number(to);
    if (way === "M") y = Number(row) - 0.5;
    for (let line = y * SCALE; line < (y + 1) * SCALE; line += 1)
      dots.fill(0, (line * width + x * SCALE) * 4, (line * width + (x + Number(length)) * SCALE) * 4);
    x += Number(length);
  }
  for (let alpha = 3; alpha < dots.length; alpha += 4) dots[alpha] = 255;
  return jsQR(dots, width, width)?.data;
}
