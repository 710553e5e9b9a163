/** A draaiboek on paper, without script, and as it looks with much in it. */
import { expect } from "@playwright/test";
import { emptySession, most, type Part, type Session } from "../../src/domain/draaiboek.ts";
import { addAxe, violations } from "./axe.ts";
import { all, first, four, methods, open, own, PATH, tool } from "./draaiboek.ts";
import { test } from "./without-script.ts";

/** As much as a sheet may ever have to hold: every part there is with roles, and words as long as they may be. */
const fullest: Session = {
  ...four,
  title: "Wat een lange titel ".repeat(10).slice(0, most.text - 1),
  parts: [...all.map(({ kind, id }): Part => ({ kind, name: id, minutes: 25 })), own("M".repeat(most.text), 600)].slice(
    -most.parts,
  ),
  materials: Array.from({ length: most.materials }, (_, at) => `${at} ${"W".repeat(most.text - 3)}`),
};
const A4 = /\/MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12][\d.]*\s*\]/g;

test("on paper it is one sheet, whatever stands in it; empty it is a sheet to fill in", async ({ page, plain }) => {
  const eleven = {
    ...four,
    parts: [...four.parts, ...methods.slice(0, 7).map(({ id }) => ({ kind: "method", name: id }) as Part)],
  };
  // The longest steps there are, as many as may stand there.
  const longest = methods.toSorted((a, b) => b.steps.join().length - a.steps.join().length).slice(0, 8);
  const eight = { ...four, parts: longest.map(({ id }) => ({ kind: "method", name: id }) as Part) };
  const sheets: [name: string, session: Session, words: string[]][] = [
    ["empty", emptySession, ["Draaiboek", "Datum:"]],
    ["four", four, ["Wijkteam", "14:10", first.title, ...first.steps.slice(0, 1), "15:00"]],
    ["eight", eight, longest.flatMap(({ title, steps }) => [title, ...steps])],
    ["eleven", eleven, methods.slice(0, 7).map(({ title }) => title)],
    ["fullest", fullest, all.slice(-20).map(({ title }) => title)],
  ];
  expect(fullest.parts).toHaveLength(most.parts);
  for (const [name, session, words] of sheets) {
    await page.emulateMedia({ media: null });
    await open(page, session);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(A4), name).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".plan-sheet");
    for (const word of words) await expect(sheet, name).toContainText(word);
    await expect(
      page.locator("h1, .site-footer, .plan-add, input, button, .notice").filter({ visible: true }),
      name,
    ).toHaveCount(0);
  }
  await plain.goto(PATH);
  expect((await plain.pdf({ preferCSSPageSize: true })).toString("latin1").match(A4)).toHaveLength(1);
});

test("without script: what it is, an empty sheet, and every method and card with its link", async ({ plain: page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(PATH);
  await expect(page.locator(".plan-sheet")).toBeVisible();
  await expect(page.getByText("Zonder JavaScript")).toBeVisible();
  await expect(page.locator("input, textarea, button").filter({ visible: true })).toHaveCount(1); // the site's own search or menu
  for (const summary of await page.locator("summary").all()) await summary.click();
  const links = await page.locator(".plan-list a").evaluateAll((list) => list.map((link) => link.getAttribute("href")));
  expect(links).toEqual(all.map(({ href }) => href));
  expect(links.length).toBeGreaterThan(20);
});

test("a session in use: nothing for axe to find, nothing beside the page, in every look", async ({ page }) => {
  await open(page, { ...fullest, parts: [...four.parts, { kind: "break", name: "" }, ...fullest.parts.slice(-4)] });
  await page.locator(tool(0, "weg")).click();
  await addAxe(page);
  for (const [width, colorScheme, forcedColors] of [
    [1280, "light", "none"],
    [360, "light", "none"],
    [360, "dark", "none"],
    [768, "dark", "active"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    expect(await violations(page), `${width} ${colorScheme} ${forcedColors}`).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: "none" });
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
  }
});
