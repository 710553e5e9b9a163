/** Every kind of page as a PDF on A4, read back: nothing is cut, its address stands on it, no sheet is empty or holds one line. */
import { expect, type Page } from "@playwright/test";
import type { AidKind } from "../../src/schema/aid.ts";
import { allAids } from "../e2e/aids.ts";
import { openPage } from "../e2e/open-page.ts";
import { pressPrint, words } from "../e2e/paper.ts";
import { type Pdf, readPdf, squeezed } from "../e2e/pdf.ts";
import { openAid, useAid } from "../e2e/walk.ts";
import { test } from "../e2e/scripted.ts";

/** Kinds of pages, each with one that has much of what its kind has. */
const texts = {
  home: "/",
  guideline: "/richtlijn/",
  "guideline as one": "/richtlijn/afdruk/",
  framework: "/richtlijn/kader/contexten-teams-en-muren/",
  model: "/richtlijn/principes/",
  principle: "/richtlijn/principes/informatie-uitwisselen/",
  "recommendation, opened": "/richtlijn/principes/participatief-werken/#stem-participatie-af",
  policy: "/richtlijn/beleid/mesoniveau/",
  aids: "/hulpmiddelen/",
  catalogue: "/methodieken/",
  method: "/methodieken/oase-model/",
  "run view": "/methodieken/oase-model/uitvoeren/",
  cards: "/methodieken/kaarten/",
  draaiboek: "/methodieken/draaiboek/",
  "selection, empty": "/selectie/",
  cases: "/casussen/",
  terms: "/begrippen/",
  law: "/wetgeving/",
  "uses of law": "/wetgeving/gebruik/",
  sources: "/bronnen/",
  "source path": "/bronnen/pris/",
  account: "/verantwoording/",
  "account of a source": "/verantwoording/webinar/",
  "site page": "/over/",
  teachers: "/voor/lesgevers/",
  "lesson plans": "/voor/lesplannen/",
  search: "/zoeken/?q=beroepsgeheim",
  "A to Z": "/a-z/",
};
/** What is left of an A4 between its margins, in points of a screen: a printed page is as wide. */
const PAPER = { width: 672, height: 986 };
/** Cards are cut out, and a plan hangs on a wall: these carry an address of their own, or none. */
const WITHOUT_ADDRESS = new Set(["cards", "draaiboek"]);

/** One text whole, or its beginning at the end of a sheet and the rest on the next. */
function stands(text: string, sheets: readonly string[]): boolean {
  if (sheets.some((sheet) => sheet.includes(text))) return true;
  for (let at = 1; at < text.length; at += 1) {
    const [begin, rest] = [text.slice(0, at), text.slice(at)];
    if (sheets.some((sheet, n) => sheet.includes(begin) && sheets[n + 1]?.includes(rest))) return true;
  }
  return false;
}

const lines = (pdf: Pdf) => pdf.sheets.map(({ words }) => new Set(words.map(({ bottom }) => Math.round(bottom))).size);

/** What is wrong with a page on paper; nothing where all is well. */
async function wrongOnPaper(page: Page, path: string | undefined) {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const texts = [...new Set((await words(page)).split("\n").map((text) => squeezed(text).toLowerCase()))].filter(
    Boolean,
  );
  expect(texts.length, "texts to look for").toBeGreaterThan(5);
  const pdf = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true }));
  await page.emulateMedia({ media: null });
  const sheets = pdf.sheets.map(({ words }) => squeezed(words.map(({ text }) => text).join("")).toLowerCase());
  const address = path && squeezed(`pris.example${path.replace(/[?#].*/, "")}`);
  console.log(`${path ?? page.url()}: ${texts.length} texts on ${sheets.length} sheets`);
  return {
    cut: texts.filter((text) => !stands(text, sheets)),
    "over the edge": pdf.sheets.flatMap(({ words, width, height }) =>
      words.filter(({ left, right, bottom, top }) => left < 0 || bottom < 0 || right > width + 1 || top > height),
    ),
    "sheets of one line or none": lines(pdf).flatMap((count, at) =>
      count < 2 ? [`${at + 1} of ${sheets.length}`] : [],
    ),
    "without its address": address !== undefined && !sheets.some((sheet) => sheet.includes(address)),
  };
}

const WELL = { cut: [], "over the edge": [], "sheets of one line or none": [], "without its address": false };

for (const [kind, path] of Object.entries(texts))
  test(`${kind} on paper`, async ({ page }) => {
    await openPage(page, path);
    if (kind === "search") await page.locator("[data-klaar=beroepsgeheim]").waitFor();
    expect(await wrongOnPaper(page, WITHOUT_ADDRESS.has(kind) ? undefined : path)).toEqual(WELL);
  });

/** Whether the shortest way to the end leaves a result to print: the first of the kaarten is a talk, where nobody wrote anything. */
const prints: { [K in AidKind]: boolean } = { wegwijzer: true, keuzetabel: true, zelfscan: true, kaarten: false };
for (const [kind, alone] of Object.entries(prints))
  test(`an aid of the kind ${kind} on paper: whole, at its end${alone ? ", its result alone" : ""}, its overview`, async ({
    page,
  }) => {
    const [aid] = allAids.filter((one) => one.kind === kind);
    if (!aid) throw new Error(`no ${kind}`);
    const path = `/hulpmiddelen/${aid.id}/`;
    await openPage(page, `${path}overzicht/`);
    expect(await wrongOnPaper(page, `${path}overzicht/`), "overview").toEqual(WELL);
    await openAid(page, path);
    const code = page.waitForResponse(/\/qr\/hulpmiddel-/); // no screen asked for it
    expect(await wrongOnPaper(page, path), "whole").toEqual(WELL);
    expect((await code).ok()).toBe(true);
    const widget = page.locator(".widget");
    await useAid(widget, aid);
    expect(await wrongOnPaper(page, path), "at its end").toEqual(WELL);
    await expect(widget.getByRole("button", { name: "Druk af" })).toHaveCount(alone ? 1 : 0);
    if (!alone) return;
    await pressPrint(page);
    expect(await wrongOnPaper(page, path), "the result alone").toEqual(WELL);
  });
