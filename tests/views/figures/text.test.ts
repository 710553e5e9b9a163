import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkitten";
import { describe, expect, test } from "vitest";
import { blockWidth, FONT, textWidth, wrapTo } from "../../../src/views/figures/text.ts";
import { realFigures } from "./real-figures.ts";

describe("textWidth", () => {
  test("wide letters are wider than narrow ones, bold is wider than regular, an unknown letter counts as wide", () => {
    expect(textWidth("mmm", "regular")).toBeGreaterThan(textWidth("iii", "regular"));
    expect(textWidth("samenwerken", "bold")).toBeGreaterThan(textWidth("samenwerken", "regular"));
    expect(textWidth("漢", "bold")).toBeGreaterThan(textWidth("n", "bold"));
    expect(textWidth("", "bold")).toBe(0);
  });
  test("letters are as wide in the font that pages send as in the one that measures", () => {
    const file = /url\("([^"]+\.woff2)"\)/.exec(readFileSync("src/styles/fonts.css", "utf8"))?.[1] ?? "";
    const sent = create(readFileSync(createRequire(import.meta.url).resolve(file)));
    if (!("glyphForCodePoint" in sent)) throw new Error(`${file} is a collection of fonts`);
    const letters = [...new Set(realFigures().flatMap((figure) => [...JSON.stringify(figure)]))];
    for (const letter of letters) {
      const { advanceWidth } = sent.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      const room = textWidth(letter, "regular") / ((advanceWidth * FONT) / sent.unitsPerEm);
      expect(room, letter).toBeCloseTo(1.04, 5);
    }
    expect(letters.length).toBeGreaterThan(50);
  });
});

describe("wrapTo", () => {
  test("keeps every word in order and no line wider than asked", () => {
    const text = "Oriëntatiefase: nog losse mensen, die hun plaats zoeken.";
    const lines = wrapTo(text, 120, "regular");
    expect(lines.join(" ")).toBe(text);
    expect(blockWidth(lines, "regular")).toBeLessThanOrEqual(120);
  });
  test("breaks after a hyphen inside a word, and lets a word that is too long stand out", () => {
    expect(wrapTo("Etnisch-cultureel", 80, "bold")).toEqual(["Etnisch-", "cultureel"]);
    expect(wrapTo("Etnisch-cultureel", 400, "bold")).toEqual(["Etnisch-cultureel"]);
    expect(wrapTo("een onderhandelingspositie", 40, "bold")).toEqual(["een", "onderhandelingspositie"]);
    expect(wrapTo("a - b", 400, "bold")).toEqual(["a - b"]);
  });
  test("makes lines about as long as each other", () => {
    const lines = wrapTo("een twee drie vier vijf zes zeven", 190, "bold");
    expect(lines.length).toBe(2);
    const [first = "", second = ""] = lines;
    expect(Math.abs(textWidth(first, "bold") - textWidth(second, "bold"))).toBeLessThan(60);
  });
  test("ends on texts without words and on widths without room", () => {
    expect(wrapTo("  ", 100, "bold")).toEqual([]);
    expect(wrapTo("woord", 0, "bold")).toEqual(["woord"]);
  });
});
