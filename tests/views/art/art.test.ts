/** Pictograms and drawings: small, drawn from shapes that exist, and sent once a page. */
import { describe, expect, test } from "vitest";
import { pictograms } from "../../../src/views/art/pictogram-shapes.ts";
import { allScenes, sceneNamed, scenes } from "../../../src/views/art/scenes.ts";
import { symbolsFor, use } from "../../../src/views/art/symbols.ts";
import { readContent } from "../../../src/reader/read.ts";

const { structure } = readContent().content;

describe("a drawing", () => {
  test("weighs under 2 kB and is made of shapes that exist", () => {
    const all = allScenes();
    console.log(`drawings: ${all.length}`);
    expect(all.length).toBeGreaterThan(15);
    for (const [name, { shapes }] of all) {
      expect(shapes.length, name).toBeLessThan(2000);
      expect(() => symbolsFor(shapes), name).not.toThrow();
      expect(shapes, name).not.toContain("style=");
    }
  });
  test("is there for every principle and every case", () => {
    const ids = [...structure.principes, ...structure.cases];
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => sceneNamed(id) === undefined)).toEqual([]);
    expect(sceneNamed("bestaat-niet")).toBeUndefined();
    expect(sceneNamed("toString")).toBeUndefined();
  });
  test("has a viewBox of four numbers", () => {
    for (const { box } of Object.values(scenes)) expect(box).toMatch(/^\d+ \d+ \d+ \d+$/);
  });
});

test("a pictogram is a handful of strokes", () => {
  expect(Object.keys(pictograms).length).toBeGreaterThan(15);
  for (const [name, shape] of Object.entries(pictograms)) expect(shape.length, name).toBeLessThanOrEqual(304);
});

describe("the symbols of a page", () => {
  test("are those that it names, once each", () => {
    const html = `<svg>${use("zoek")}${use("deel")}${use("zoek")}</svg>`;
    expect(symbolsFor(html).match(/<symbol id="[^"]+"/g)).toEqual(['<symbol id="p-t-deel"', '<symbol id="p-t-zoek"']);
  });
  test("are nothing where it names none", () => {
    expect(symbolsFor("<p>tekst</p>")).toBe("");
  });
  test("that do not exist are an error in the build", () => {
    expect(() => symbolsFor(use("eenhoorn"))).toThrow("eenhoorn");
  });
});
