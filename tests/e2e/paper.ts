/** A PDF as sheets of paper. */
import { inflateSync } from "node:zlib";
import { expect } from "@playwright/test";

const A4 = { width: 595, height: 842 }; // points

/** A PDF's own words about its pages; Firefox packs them in streams. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("latin1");
  const packed = text.matchAll(/\/Type\s*\/ObjStm.*?stream\r?\n(.*?)endstream/gs);
  return [
    text,
    ...[...packed].map(([, bytes = ""]) => inflateSync(Buffer.from(bytes, "latin1")).toString("latin1")),
  ].join("\n");
}

/** How many sheets a PDF has, each of them A4. */
export function sheetsOf(pdf: Uint8Array, name: string): number {
  const sheets = [...unpacked(pdf).matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(sheets.length, name).toBeGreaterThan(0);
  for (const [, width, height] of sheets) {
    expect(Math.abs(Math.round(Number(width)) - A4.width), `${name}: width`).toBeLessThanOrEqual(1);
    expect(Math.abs(Math.round(Number(height)) - A4.height), `${name}: height`).toBeLessThanOrEqual(1);
  }
  return sheets.length;
}
