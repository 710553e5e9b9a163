/** Every kind of page as a PDF on A4, read back: nothing is cut, its address stands on it, no sheet is empty or holds one line. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import type { AidKind } from "../../src/schema/aid.ts";
import { shareables } from "../../src/views/shareable.ts";
import { allAids } from "../e2e/aids.ts";
import { four, open as openSession } from "../e2e/draaiboek.ts";
import { openPage } from "../e2e/open-page.ts";
import { pressPrint, words } from "../e2e/paper.ts";
import { type Pdf, readPdf, squeezed } from "../e2e/pdf.ts";
import { choose, openSelection, selection, settled } from "../e2e/selection.ts";
import { openAid, useAid } from "../e2e/walk.ts";
import { test } from "../e2e/scripted.ts";
import { kinds } from "./kinds.ts";

/** What stands on paper when something was opened, asked or drawn, beside one page of every kind. */
const more = {
  "recommendation, opened": "/richtlijn/principes/participatief-werken/#stem-participatie-af",
  "text with drawings": "/richtlijn/kader/contexten-teams-en-muren/",
  "method with steps": "/methodieken/oase-model/",
  "search, with results": "/zoeken/?q=beroepsgeheim",
};
const walked = new Map([...[...kinds].map(([kind, { path }]) => [kind, path] as const), ...Object.entries(more)]);
/** What is left of an A4 between its margins, in points of a screen: a printed page is as wide. */
const PAPER = { width: 672, height: 986 };
/** Cards are cut out, and a plan hangs on a wall: these carry an address of their own, or none; what is not there has none. */
const WITHOUT_ADDRESS = new Set(["methodieken/kaarten", "methodieken/draaiboek", "404", "niet-bewaard"]);
/** A sheet that is full: it leaves out the code, and keeps the address. */
const WITHOUT_CODE = new Set(["casussen/[id]"]);
/** What is printed is a whole page; where a frame's aid or method stands on the site. */
const addressOf = (path: string) =>
  path
    .replace(/#.*/, "")
    .replace(/^\/embed\/methodieken\/(.*)/, "/methodieken/$1uitvoeren/")
    .replace(/^\/embed\//, "/hulpmiddelen/");

/** What has a code of its own, by its address. */
const shared = new Set(shareables(readContent().content).map(({ href }) => href));

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
  expect(texts.length, "texts to look for").toBeGreaterThan(3);
  const pdf = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true }));
  const code = page.locator(".print-code");
  const hasCode = await code.evaluateAll((all: HTMLImageElement[]) =>
    all.every((one) => one.checkVisibility() && one.complete && one.naturalWidth > 0),
  );
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
    "without its code": !hasCode,
  };
}

const WELL = {
  cut: [],
  "over the edge": [],
  "sheets of one line or none": [],
  "without its address": false,
  "without its code": false,
};

test("there are pages to print, one of every kind", () => {
  console.log(`kinds of pages: ${kinds.size}`);
  expect(kinds.size).toBeGreaterThan(45);
});

for (const [kind, path] of walked)
  test(`${kind} on paper`, async ({ page }) => {
    await openPage(page, path);
    if (path.includes("?q=")) await page.locator("[data-klaar=beroepsgeheim]").waitFor();
    if (shared.has(addressOf(path))) await expect(page.locator(".print-code")).not.toHaveCount(0);
    const wrong = await wrongOnPaper(page, WITHOUT_ADDRESS.has(kind) ? undefined : addressOf(path));
    expect(wrong).toEqual({ ...WELL, "without its code": WITHOUT_CODE.has(kind) });
  });

test("a session put together on paper", async ({ page }) => {
  await openSession(page, four);
  expect(await wrongOnPaper(page, undefined)).toEqual(WELL);
});

test("a selection of each kind on paper: each part carries its address", async ({ page }) => {
  await openSelection(page, "#voeg=a.stem-participatie-af");
  await choose(page, "Kaarten", ["k.luistertechnieken.oma"]);
  await choose(page, "Methodieken", ["m.oase-model"]);
  await choose(page, "Uitkomsten", ["u.beroepsgeheim-delen.delen-in-principe"]);
  await settled(page);
  expect(await selection.names(page)).toHaveLength(4);
  expect(await wrongOnPaper(page, "/methodieken/oase-model/")).toEqual(WELL);
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
