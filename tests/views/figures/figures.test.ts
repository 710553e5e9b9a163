import { describe, expect, test } from "vitest";
import { fitsCircle, marksOf } from "../../../src/views/figures/ecogram.ts";
import { drawingsOf, drawsTexts } from "../../../src/views/figures/index.ts";
import {
  type Box,
  type Drawing,
  extent,
  leastSide,
  NARROW,
  near,
  type Shape,
  type TextShape,
  WIDE,
} from "../../../src/views/figures/shapes.ts";
import { figureOf, realFigures } from "./real-figures.ts";

const texts = (shapes: readonly Shape[]): TextShape[] => shapes.filter((shape) => shape.kind === "text");
const words = (shapes: readonly Shape[]): string =>
  texts(shapes)
    .flatMap(({ lines }) => lines)
    .join(" ");
const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.2 &&
  inner.y >= outer.y - 0.2 &&
  inner.x + inner.width <= outer.x + outer.width + 0.2 &&
  inner.y + inner.height <= outer.y + outer.height + 0.2;
/** A hyphen at the end of a line belongs to its word. */
const flat = (text: string): string => text.replaceAll("- ", "-");

/** Pairs of parts that touch; a good drawing has none. */
function touching({ parts }: Drawing): string[] {
  return parts.flatMap((one, index) =>
    parts.slice(index + 1).flatMap((other) => (near(one.box, other.box) ? [`${one.part.id} × ${other.part.id}`] : [])),
  );
}

const figures = realFigures();
const drawings = figures.flatMap((figure) =>
  drawingsOf(figure).map(({ fits, drawing }) => ({ name: `${figure.id}, ${fits}`, figure, fits, drawing })),
);

describe("the figures of this site", () => {
  test("every figure but tiles has a drawing for a phone and for a wide page", () => {
    expect(drawings.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const fits = drawings.filter((one) => one.figure === figure).map((one) => one.fits);
      const expected = { tegels: [], ecogram: ["any"] }[figure.kind as string] ?? ["narrow", "wide"];
      expect(fits, figure.id).toEqual(expected);
    }
  });

  test.each(drawings)("$name: every part stands there once, with its whole label", ({ figure, drawing }) => {
    expect(drawing.parts.map(({ part }) => part.id)).toEqual(figure.parts.map(({ id }) => id));
    for (const { part, shapes } of drawing.parts) {
      const shown = flat(words(shapes));
      if (figure.kind === "ecogram") expect(shown).toBe([part.label.split(",")[0], part.group].join(" "));
      else expect(shown).toContain(flat(part.label));
      if (drawsTexts(figure) && part.text) expect(shown).toContain(flat(part.text));
    }
  });

  test.each(drawings)("$name: every label fits in its part, every part in the drawing", ({ figure, drawing }) => {
    const all: Box = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    expect([NARROW, WIDE]).toContain(drawing.width);
    for (const { part, box, shapes } of drawing.parts) {
      expect(inside(box, all), `${part.id} in the drawing`).toBe(true);
      for (const text of texts(shapes)) {
        if (figure.kind === "ecogram") expect(fitsCircle(text.lines), text.lines.join(" ")).toBe(true);
        else expect(inside(extent(text), box), text.lines.join(" ")).toBe(true);
      }
    }
    for (const text of texts(drawing.back)) expect(inside(extent(text), all), text.lines.join(" ")).toBe(true);
  });

  test.each(drawings)("$name: nothing touches, not the parts and not the word in the middle", ({ drawing }) => {
    expect(touching(drawing)).toEqual([]);
    for (const shape of drawing.back) {
      if (shape.kind !== "rect" || shape.look !== "centre") continue;
      for (const { part, box } of drawing.parts) expect(near(shape, box, 4), part.id).toBe(false);
    }
  });

  test.each(drawings)("$name: a part that is a link can be hit with a finger", ({ drawing }) => {
    for (const { part, box } of drawing.parts.filter((one) => one.part.href)) {
      expect(Math.min(box.width, box.height), part.id).toBeGreaterThanOrEqual(leastSide(part));
    }
  });
});

describe("the kinds", () => {
  test("a ring holds any number of parts, at both widths", () => {
    for (let count = 2; count <= 14; count += 1) {
      const labels = Array.from({ length: count }, (_, at) => (at % 3 ? `Deel ${at}` : `Een wat langer deel ${at}`));
      for (const { drawing, fits } of drawingsOf(figureOf("ring", labels, { centre: "Midden" }))) {
        expect(touching(drawing), `${count} parts, ${fits}`).toEqual([]);
        expect(drawing.parts.map(({ part }) => part.label)).toEqual(labels);
        expect(drawing.back.some(({ look }) => look === "arrow")).toBe(false);
      }
    }
  });

  test("steps are numbered, unless their labels are; there is an arrow between each two", () => {
    const [plain, own] = [figureOf("stappen", ["Kijk", "Luister", "Doe"]), figureOf("stappen", ["1. Kijk", "2. Doe"])];
    const numbers = (drawing: Drawing | undefined) =>
      drawing?.parts.flatMap(({ shapes }) => texts(shapes).filter(({ look }) => look === "on")).length;
    for (const { drawing } of drawingsOf(plain)) {
      expect(numbers(drawing)).toBe(3);
      expect(drawing.back.filter(({ look }) => look === "arrow").length).toBe(2);
    }
    expect(drawingsOf(own).map(({ drawing }) => numbers(drawing))).toEqual([0, 0]);
  });

  test("on a wave a higher level stands higher; on a phone further from the edge", () => {
    const parts = [0.2, 0.9].map((level, at) => ({ id: `deel-${at}`, label: `Deel ${at}`, level }));
    const dots = drawingsOf(figureOf("golf", [], { parts })).map(({ fits, drawing }) => ({
      fits,
      dots: drawing.parts.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === "circle")),
    }));
    for (const { fits, dots: two } of dots) {
      const [low, high] = two;
      if (fits === "wide") expect(high?.y).toBeLessThan(low?.y ?? 0);
      else expect(high?.x).toBeGreaterThan(low?.x ?? 0);
    }
  });

  test("an iceberg keeps the layers above and below the water apart", () => {
    const parts = ["onder", "boven", "onder"].map((group, at) => ({ id: `deel-${at}`, label: `Laag ${at}`, group }));
    for (const { drawing } of drawingsOf(figureOf("ijsberg", [], { parts }))) {
      const sea = drawing.back.find(({ look }) => look === "sea");
      const surface = sea?.kind === "rect" ? sea.y : 0;
      for (const { part, box } of drawing.parts)
        if (part.group === "boven") expect(box.y + box.height).toBeLessThanOrEqual(surface);
        else expect(box.y).toBeGreaterThanOrEqual(surface);
    }
  });

  test("an ecogram marks the support that a text names, and puts people of one level equally far", () => {
    const figure = figures.find(({ kind }) => kind === "ecogram");
    if (!figure) throw new Error("this site has no ecogram any more: take the test away too");
    expect(figure.parts.map((part) => marksOf(figure, part).join("+")).join(" ")).toMatch(/\d/);
    for (const { drawing } of drawingsOf(figure)) {
      const middle = drawing.width / 2;
      const far = drawing.parts.map(({ part, box }) => [
        part.level,
        Math.round(Math.hypot(box.x + box.width / 2 - middle, box.y + box.height / 2 - middle)),
      ]);
      expect(new Set(far.map(String)).size).toBe(new Set(figure.parts.map(({ level }) => level)).size);
    }
  });
});
