/** A PDF as sheets of paper. */
import { inflateSync } from "node:zlib";
import { expect } from "@playwright/test";

// Points.
const A4 = { width: 595, height: 842 };
export const A6 = { width: 298, height: 420 };

/** A PDF's own words about its pages; Firefox packs them in streams. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("latin1");
  const packed = text.matchAll(/\/Type\s*\/ObjStm.*?stream\r?\n(.*?)endstream/gs);
  return [
    text,
    ...[...packed].map(([, bytes = ""]) => inflateSync(Buffer.from(bytes, "latin1")).toString("latin1")),
  ].join("\n");
}

/** How many sheets a PDF has, each of them of one size: A4 where nothing else is said. */
export function sheetsOf(pdf: Uint8Array, name: string, paper = A4): number {
  const sheets = [...unpacked(pdf).matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(sheets.length, name).toBeGreaterThan(0);
  for (const [, width, height] of sheets) {
    expect(Math.abs(Math.round(Number(width)) - paper.width), `${name}: width`).toBeLessThanOrEqual(1);
    expect(Math.abs(Math.round(Number(height)) - paper.height), `${name}: height`).toBeLessThanOrEqual(1);
  }
  return sheets.length;
}
