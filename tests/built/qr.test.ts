/** Every QR code reads back as the address of the thing it stands beside. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { absolute, address } from "../../src/model/addresses.ts";
import { shareables } from "../../src/views/shareable.ts";
import { ROOT } from "./pages.ts";

/** Light modules on each side that the standard asks for: with fewer, a camera may not find the code. */
const QUIET = 4;

/** Paints the squares of the drawing as a camera would see them: black on white, four bytes a pixel. */
function paint(svg: string): { data: Uint8ClampedArray; size: number; module: number; edges: number[] } {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const module = Number(/h(\d+)v\1h-\1z/.exec(svg)?.[1]);
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, side] of svg.matchAll(/M(\d+),(\d+)h(\d+)v\3h-\3z/g))
    for (let row = Number(y); row < Number(y) + Number(side); row++)
      for (let column = Number(x); column < Number(x) + Number(side); column++)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3);
  const starts = [...svg.matchAll(/M(\d+),(\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  const edges = [Math.min(...starts), size - module - Math.max(...starts)];
  return { data, size, module, edges };
}

test("every code decodes to the full address of what it belongs to", () => {
  const all = shareables(readContent().content);
  for (const { key, href } of all) {
    const { data, size, module, edges } = paint(readFileSync(join(ROOT, address.qr(key)), "utf8"));
    expect(edges, `${key}: quiet zone`).toEqual([QUIET * module, QUIET * module]);
    expect(jsQR(data, size, size)?.data, key).toBe(absolute(href, process.env.SITE_URL));
  }
  console.log(`QR codes: ${all.length}`);
  expect(all.length).toBeGreaterThan(50);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});
