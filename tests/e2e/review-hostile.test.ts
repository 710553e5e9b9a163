/**
 * A file for the pages where somebody reads over what the site says, that nobody should make and somebody will: damaged, huge,
 * deep, with markup, with names that every object has. It is refused in words, and all that was judged stays.
 */
import { expect } from "@playwright/test";
import fc from "fast-check";
import { readReview, type Review, writeReview } from "../../src/domain/review/file.ts";
import * as t from "../../src/text/review.nl.ts";
import { file, MARK } from "./hostile.ts";
import { goOnWith, judge, open, passage, said, takeAlong } from "./review.ts";
import { test } from "./scripted.ts";
import { complaintsFrom } from "./walk.ts";

const KEY = "law.sw-352.wie";
const SEED = 19;
const EACH = 8;
const DEEP = 100_000;
const LARGE = 2_000_001; // bytes
const HTML = `<img src="/geraakt" onerror="alert(1)" ${MARK}>`;

/** Sound files with something in them that is not: what it is, and the text. */
function spoiled(sound: string): [what: string, text: string][] {
  const [head = "", line = ""] = sound.split("\n");
  const around = (judgement: string) => `${head}\n${judgement}\n]}\n`;
  const swapped = (from: string, to: string): string => {
    expect(sound).toContain(from);
    return sound.replace(from, to);
  };
  const cuts = fc.sample(fc.integer({ min: 0, max: sound.length - 4 }), { seed: SEED, numRuns: EACH });
  const bytes = fc.sample(file, { seed: SEED, numRuns: EACH });
  return [
    ...cuts.map((at): [string, string] => [`cut off at ${at}`, sound.slice(0, at)]),
    ...bytes.map((any): [string, string] => ["any bytes", String(any)]),
    ["too large", around(line + " ".repeat(LARGE))],
    ["deep", around("[".repeat(DEEP) + "]".repeat(DEEP))],
    ["deep and cut off", `${head}\n${'{"key":'.repeat(DEEP)}`],
    ...["__proto__", "law.__proto__", "constructor", HTML].map((key): [string, string] => [
      `as a key: ${key}`,
      swapped(`"key":"${KEY}"`, `"key":${JSON.stringify(key)}`),
    ]),
    ["a verdict that every object has", swapped('"verdict":"klopt"', '"verdict":"toString"')],
    ["a list that is none", swapped('"judgements":[', `"judgements":{"__proto__":{"${MARK}":1}},"x":[`)],
    ["markup as a verdict", swapped('"verdict":"klopt"', `"verdict":${JSON.stringify(HTML)}`)],
    ["markup as a name", swapped('"name":"An Jans"', `"name":${JSON.stringify(HTML)}`)],
    ["twice the same passage", around(`${line},\n${line}`)],
  ];
}

/** Whether anything of a file came into the page but as text. */
const harm = (mark: string) => ({
  elements: document.querySelectorAll(`[${mark}]`).length,
  polluted: mark in {},
});
const none = { elements: 0, polluted: false };

test("each is refused in words, and what stood there stays", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await open(page, "wetgeving/");
  await judge(page, KEY, "Klopt", "Zie § 2.");
  await page.getByLabel("Je naam").fill("An Jans");
  const sound = await takeAlong(page);
  const files = spoiled(sound);
  for (const [what, text] of files) {
    await page.locator("#p-stand").evaluate((status) => void (status.textContent = ""));
    await goOnWith(page, text);
    await expect(said(page), what).toHaveText(new RegExp(`.{20,}${t.unchanged.replaceAll(".", "\\.")}$`));
    expect(await page.evaluate(harm, MARK), what).toEqual(none);
  }
  expect(await takeAlong(page)).toBe(sound);
  expect(complaints).toEqual([]);
  console.log(`${files.length} files refused`);
  expect(files).toHaveLength(2 * EACH + 12);
});

test("markup in a remark or a name is text, and comes back as it was", async ({ page }) => {
  const complaints = complaintsFrom(page);
  const read = { on: "2026-11-26", print: "00000000", remark: HTML } as const;
  const hostile: Review = {
    ...{ name: HTML, role: `"><b ${MARK}>x</b>` },
    judgements: {
      [KEY]: { ...read, verdict: "klopt-niet" },
      "law.constructor.prototype": { ...read, verdict: "klopt" },
    },
  };
  // A name of its own that every object has is no more than a word.
  const text = writeReview(hostile, "2026-11-22", "2026-11-26").replace(
    '"v":1',
    `"v":1,"__proto__":{"${MARK}":1},"constructor":{"prototype":{"${MARK}":1}}`,
  );
  await open(page, "wetgeving/");
  await goOnWith(page, text);
  await expect(said(page)).toHaveText(t.imported(2));
  await expect(passage(page, KEY).getByLabel("Opmerking")).toHaveValue(HTML);
  await expect(page.getByLabel("Je naam")).toHaveValue(HTML);
  expect(await page.evaluate(harm, MARK)).toEqual(none);
  expect(readReview(await takeAlong(page))).toEqual({ review: hostile });
  expect(complaints).toEqual([]);
});
