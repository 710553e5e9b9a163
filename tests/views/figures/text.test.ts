import { describe, expect, test } from "vitest";
import { blockWidth, textWidth, wrapTo } from "../../../src/views/figures/text.ts";

describe("textWidth", () => {
  test("wide letters are wider than narrow ones, bold is wider than regular, an unknown letter counts as wide", () => {
    expect(textWidth("mmm", "regular")).toBeGreaterThan(textWidth("iii", "regular"));
    expect(textWidth("samenwerken", "bold")).toBeGreaterThan(textWidth("samenwerken", "regular"));
    expect(textWidth("漢", "bold")).toBeGreaterThan(textWidth("n", "bold"));
    expect(textWidth("", "bold")).toBe(0);
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
