/**
 * WCAG 2.4.13 (AAA), Focus Appearance: around what has the focus there is a line, of which as much as a line of 2 px differs
 * by 3:1 from what stands at its place without the focus. On a page of each kind, light and dark, one of each control that
 * is drawn alike.
 */
import { expect, type Page } from "@playwright/test";
import { addRings, type Rings } from "../e2e/focus-ring.ts";
import { openPage } from "../e2e/open-page.ts";
import { test } from "../e2e/one-page.ts";
import { kinds } from "./kinds.ts";

const THEMES = ["light", "dark"] as const;

interface Looked {
  /** Controls that were looked at, and places under their lines. */
  controls: number;
  places: number;
  wrong: string[];
}

/** Looks at every line on the page as it is. */
const looked = (page: Page): Promise<Looked> =>
  page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const pen = new OffscreenCanvas(1, 1).getContext("2d", {
      willReadFrequently: true,
    }) as OffscreenCanvasRenderingContext2D;
    const read = new Map<string, Colour>();
    const colourOf = (text: string): Colour => {
      const known = read.get(text);
      if (known) return known;
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      read.set(text, [red, green, blue, alpha / 255]);
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const [r, g, b] = [0, 1, 2].map((at) => (top[at] ?? 0) * top[3] + (below[at] ?? 0) * (1 - top[3]));
      return [r ?? 0, g ?? 0, b ?? 0, 1];
    };
    const light = (colour: Colour) => {
      const [r = 0, g = 0, b = 0] = colour
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const LEAST = 3;
    /** Where it is looked at, across the line and along each side. */
    const [DEPTHS, ALONG] = [
      [0.25, 0.75],
      [0.1, 0.3, 0.5, 0.7, 0.9],
    ];
    const ground = colourOf(getComputedStyle(document.body).backgroundColor);
    /** What a point shows without any line: the grounds that lie there, from below. */
    const under = (x: number, y: number) =>
      document.elementsFromPoint(x, y).reduceRight<Colour>((below, one) => {
        const { backgroundColor, fill } = getComputedStyle(one);
        return over(colourOf(one instanceof SVGGeometryElement ? fill : backgroundColor), below);
      }, ground);

    const alike = new Set<string>();
    const wrong: string[] = [];
    let places = 0;
    const controls = "a[href], button:not(:disabled), input:not(:disabled), summary, select, textarea, [tabindex='0']";
    for (const one of document.querySelectorAll<HTMLElement>(controls)) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue;
      const above = [one, one.parentElement, one.closest("section, nav, fieldset, header, footer, details")];
      const look = above.map((part) => `${part?.localName}.${part?.getAttribute("class")}`).join(" < ");
      const key = `${look} ${getComputedStyle(one).backgroundColor}`;
      if (alike.has(key)) continue;
      one.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== one) continue;
      alike.add(key);
      const ring = (globalThis as unknown as Rings).ringOf(one);
      const named = `${look} "${one.textContent.trim().slice(0, 30)}"`;
      const [box] = ring?.on.getClientRects() ?? [];
      const seen: boolean[] = [];
      if (ring && box)
        for (const depth of DEPTHS)
          for (const along of ALONG) {
            const away = ring.offset + ring.width * depth;
            const [x, y] = [box.left + box.width * along, box.top + box.height * along];
            for (const [left, top] of [
              [x, box.top - away],
              [x, box.bottom + away],
              [box.left - away, y],
              [box.right + away, y],
            ] as const) {
              if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) continue;
              const below = under(left, top);
              seen.push(contrast(over(colourOf(ring.colour), below), below) >= LEAST);
            }
          }
      places += seen.length;
      // Where it lies on what is too much like it, as a corner of the sign of the site, the rest has to do.
      const width = ((ring?.width ?? 0) * seen.filter(Boolean).length) / seen.length;
      if (!(width >= 2)) wrong.push(`${width.toFixed(1)} px is seen of ${ring?.width ?? 0} px: ${named}`);
    }
    return { controls: alike.size, places, wrong };
  });

test("there are kinds of pages to look at", () => {
  console.log(`kinds of pages: ${kinds.size}`);
  expect(kinds.size).toBeGreaterThan(40);
});

for (const [kind, { path }] of kinds)
  test(`the line of the focus is seen on ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await openPage(page, path);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => void (details.open = true)));
    await addRings(page);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { controls, places, wrong } = await looked(page);
      console.log(`${kind}, ${colorScheme}: ${controls} controls, ${places} places`);
      expect(wrong, colorScheme).toEqual([]);
      expect(controls).toBeGreaterThan(0);
      expect(places).toBeGreaterThan(controls * 20);
    }
  });

test("a line that is too thin, or of a colour too near to what it lies on, is found", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openPage(page, "/hulpmiddelen/");
  await addRings(page);
  const { wrong: none } = await looked(page);
  expect(none).toEqual([]);
  const paint = (name: string, value: string) =>
    page.evaluate(
      ([one = "", text = ""]) => {
        for (const link of document.querySelectorAll("a")) link.style.setProperty(one, text);
      },
      [name, value],
    );
  await paint("outline-width", "1px");
  const { wrong: thin } = await looked(page);
  expect(thin.length).toBeGreaterThan(3);
  expect(thin.every((line) => line.includes("px is seen of 1 px"))).toBe(true);
  await paint("outline-width", "3px");
  await paint("--focus", "#aaa");
  const { wrong: pale } = await looked(page);
  expect(pale.length).toBeGreaterThan(3);
  expect(pale.every((line) => line.startsWith("0.0 px is seen of 3 px"))).toBe(true);
});
