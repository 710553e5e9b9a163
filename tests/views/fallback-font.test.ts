/** The sums behind src/styles/fonts.css: each stand-in is as wide and as high as the web font, on the site's own words. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkitten";
import postcss from "postcss";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";

const { resolve } = createRequire(import.meta.url);
function read(file: string): Font {
  const font = create(readFileSync(file));
  if (!("glyphsForString" in font)) throw new Error(`${file} is a collection of fonts`);
  return font;
}
const own = (weight: string) =>
  read(resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`));

/** How often each letter stands in the summaries of the guideline: an average word of this site. */
const letters = new Map<string, number>();
for (const { data } of readContent().content.page.values())
  for (const letter of data.summary) letters.set(letter, (letters.get(letter) ?? 0) + 1);

/** The average width of a letter, in ems. */
function averageWidth(font: Font): number {
  let [sum, count] = [0, 0];
  for (const [letter, times] of letters) {
    for (const { advanceWidth } of font.glyphsForString(letter)) sum += advanceWidth * times;
    count += times;
  }
  return sum / count / font.unitsPerEm;
}

const faces: Record<string, string>[] = [];
postcss.parse(readFileSync("src/styles/fonts.css", "utf8")).walkAtRules("font-face", (rule) => {
  faces.push(
    Object.fromEntries((rule.nodes ?? []).flatMap((one) => (one.type === "decl" ? [[one.prop, one.value]] : []))),
  );
});
const standIns = faces.filter((face) => face["size-adjust"] !== undefined);
const share = (face: Record<string, string>, name: string) => parseFloat(face[name] ?? "") / 100;

test("each weight of the site has a stand-in of each family", () => {
  expect(letters.size).toBeGreaterThan(30);
  expect(standIns.map((face) => `${face["font-family"]} ${face["font-weight"]}`)).toEqual(
    ['"PRIS Arial"', '"PRIS Roboto"'].flatMap((name) => ["400", "600", "700"].map((weight) => `${name} ${weight}`)),
  );
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  expect(tokens).toContain('--font: "Atkinson Hyperlegible Next", "PRIS Arial", "PRIS Roboto"');
});

test.each(standIns)("$font-family $font-weight has lines as high as the web font's", (face) => {
  const font = own(face["font-weight"] ?? "");
  const size = share(face, "size-adjust");
  expect(share(face, "ascent-override") * size).toBeCloseTo(font.ascent / font.unitsPerEm, 3);
  expect(share(face, "descent-override") * size).toBeCloseTo(-font.descent / font.unitsPerEm, 3);
  expect(share(face, "line-gap-override")).toBe(font.lineGap / font.unitsPerEm);
});

const LIBERATION = "/usr/share/fonts/truetype/liberation/LiberationSans-";
const arial = standIns.filter((face) => face["font-family"] === '"PRIS Arial"');
const name = existsSync(`${LIBERATION}Bold.ttf`)
  ? "as wide"
  : "as wide (skipped: Liberation Sans is not installed here)";
describe.skipIf(!existsSync(`${LIBERATION}Bold.ttf`))(name, () => {
  test.each(arial)("Arial's widths, $font-weight: within half a per cent of the web font's", (face) => {
    const weight = face["font-weight"] ?? "";
    const there = read(`${LIBERATION}${weight === "400" ? "Regular" : "Bold"}.ttf`);
    const ratio = (averageWidth(there) * share(face, "size-adjust")) / averageWidth(own(weight));
    expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
  });
});
