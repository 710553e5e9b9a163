import { expect, test } from "vitest";
import { qrPath } from "../../../src/views/art/qr.ts";
import { readQr } from "./read-qr.ts";

test.each(["https://pris.example/hulpmiddelen/beroepsgeheim-of-discretieplicht/", "a", "é ’ <&>"])(
  "%s is read back, with room around the code",
  (text) => {
    const { size, path } = qrPath(text);
    expect(readQr(path, size)).toBe(text);
    expect(path).toMatch(/^M4 4\.5h7/); // the mark in the corner, four squares from the edge
  },
);
