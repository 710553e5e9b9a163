/** Aids and methods as one file, opened from a disk while no network answers: used to an end, read without script, printed. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from "@playwright/test";
import { aidKinds } from "../../src/domain/kinds.ts";
import { readContent } from "../../src/reader/read.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { allAids, aidOf } from "./aids.ts";
import { endOf } from "./ends.ts";
import { sheetsOf } from "./paper.ts";
import { openRun } from "./running.ts";
import { test } from "./scripted.ts";
import { builtFiles, ROOT } from "./site.ts";
import { complaintsFrom, keeps, openAid, useAid } from "./walk.ts";

const methods = runnableMethods(readContent().content);
const onDisk = (path: string) => pathToFileURL(resolve(ROOT, `.${path}`)).href;
const aidFile = (id: string) => onDisk(`/hulpmiddelen/${id}/los.html`);
const runFile = (id: string) => onDisk(`/methodieken/${id}/los.html`);

/** A page in a browser without network, with all that it asks for beside the file itself, and all that it complains of. */
async function fromDisk(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) asked.push(request.url());
  });
  return { page, asked, complaints: complaintsFrom(page), close: () => context.close() };
}

/** The words of the step in which an aid came to its end. */
const endText = (page: Page, id: string): Promise<string | undefined> =>
  page.evaluate(
    (end) => document.querySelector(end)?.closest<HTMLElement>("[data-stap]")?.innerText,
    `.widget ${endOf(aidOf(id)).end}`,
  );

/** One of each kind and of each form that it takes: sensitive or not, packed or not, cards or a talk, steps or one form. */
const WALKED = [
  ...["beroepsgeheim-of-discretieplicht", "beroepsgeheim", "participatie", "methodiekkiezer", "samenwerkingsvorm"],
  ...["luistertechnieken", "zelftest-persoon-centraal", "gespreksmodel", "zelfscan-samenwerken", "netwerkvereisten"],
];

test("every aid can be used, and asks for nothing", async ({ browser }) => {
  const { page, asked, complaints, close } = await fromDisk(browser);
  for (const { id } of allAids) await openAid(page, aidFile(id));
  console.log(`aids opened as a file: ${allAids.length}`);
  expect(allAids.length).toBe(25);
  expect([asked, complaints]).toEqual([[], []]);
  await close();
});

test("an aid comes to its end by keyboard, and that says what its page says", async ({ browser, page: site }) => {
  test.setTimeout(300_000);
  const { page, asked, complaints, close } = await fromDisk(browser);
  for (const aid of WALKED.map(aidOf)) {
    await openAid(page, aidFile(aid.id));
    const before = await keeps(page);
    await useAid(page.locator(".widget"), aid);
    const said = await endText(page, aid.id);
    // Answers stay in the file: not in its address, the history or the browser.
    expect(await keeps(page), aid.id).toEqual(before);
    await openAid(site, `/hulpmiddelen/${aid.id}/`);
    await useAid(site.locator(".widget"), aid);
    expect(said?.length, aid.id).toBeGreaterThan(40);
    expect(said, aid.id).toBe(await endText(site, aid.id));
  }
  expect(new Set(WALKED.map((id) => aidOf(id).kind)).size).toBe(Object.keys(aidKinds).length);
  expect([asked, complaints]).toEqual([[], []]);
  await close();
});

const RUN = ["oase-model", "zes-denkhoeden", "feedback-geven", "tien-stappen"];

test("every method can be run, and goes by arrow from its first step to its end, with the words of its run view", async ({
  browser,
  page: site,
}) => {
  test.setTimeout(300_000);
  const { page, asked, complaints, close } = await fromDisk(browser);
  const walk = async (place: Page, steps: number) => {
    const seen: string[] = [];
    for (let at = 0; at <= steps; at += 1) {
      seen.push(await place.locator(".run-step:visible").innerText());
      await place.keyboard.press("ArrowRight");
    }
    return seen;
  };
  for (const { id, steps } of methods) {
    await openRun(page, runFile(id));
    if (!RUN.includes(id)) continue; // each opens; of some the words are compared
    await openRun(site, `/methodieken/${id}/uitvoeren/`);
    const before = await keeps(page);
    const seen = await walk(page, steps.length);
    expect(new Set(seen).size, id).toBe(steps.length + 1);
    expect(seen, id).toEqual(await walk(site, steps.length));
    expect(await keeps(page), id).toEqual(before);
  }
  console.log(`methods opened as a file: ${methods.length}, run: ${RUN.length}`);
  expect(methods.length).toBe(18);
  expect(RUN.filter((id) => !methods.some((one) => one.id === id))).toEqual([]);
  expect([asked, complaints]).toEqual([[], []]);
  await close();
});

test("a clock runs and notes are gathered at the end of a method from a disk", async ({ browser }) => {
  const { page, complaints, close } = await fromDisk(browser);
  await openRun(page, runFile("oase-model"));
  await page.getByText("Zet de tijd").press("Enter");
  await page.getByLabel("Hoeveel minuten?").fill("5");
  await page.getByLabel("Hoeveel minuten?").press("Enter");
  await expect(page.locator('[data-klok="stap"]')).toBeVisible();
  await page.getByText("Notities", { exact: true }).press("Enter");
  await page.locator("textarea:visible").fill("Iedereen sprak.");
  await page.getByRole("link", { name: "Einde" }).press("Enter");
  await expect(page.locator("[data-alle-notities]")).toContainText("Iedereen sprak.");
  expect(complaints).toEqual([]);
  await close();
});

/** What of a part can be seen, and what could be pressed. */
const shown = (place: Locator) =>
  place.evaluateAll((all) => ({ of: all.length, seen: all.filter((one) => one.checkVisibility()).length }));
const PARTS = "[data-vraag], [data-uitkomst], [data-kaart], [data-optie], [data-item], .run-step:not(.run-end)";

test("without script every file shows all its parts, and nothing that only script can move", async ({ browser }) => {
  test.setTimeout(300_000);
  const { page, asked, complaints, close } = await fromDisk(browser, { javaScriptEnabled: false });
  const files = builtFiles();
  let parts = 0;
  for (const { path } of files) {
    await page.goto(onDisk(path));
    const { of, seen } = await shown(page.locator(PARTS));
    expect(of, path).toBeGreaterThan(1);
    expect(seen, path).toBe(of);
    expect((await shown(page.locator("button, .needs-script"))).seen, path).toBe(0);
    await expect(page.locator(".about-file"), path).toBeVisible();
    parts += of;
  }
  console.log(`without script: ${files.length} files, ${parts} parts`);
  expect(files.length).toBe(43);
  expect([asked, complaints]).toEqual([[], []]);
  await close();
});

test("on paper a file of each kind is whole, says where it comes from, and shows nothing to press", async ({
  browser,
}) => {
  const { page, close } = await fromDisk(browser);
  const kinds = [...new Set(allAids.map(({ kind }) => kind))];
  const paths = [
    ...kinds.map((kind) => `/hulpmiddelen/${allAids.find((aid) => aid.kind === kind)?.id}/los.html`),
    `/methodieken/${methods[0]?.id}/los.html`,
  ];
  for (const path of paths) {
    await page.goto(onDisk(path));
    await page.locator("[data-klaar]").waitFor();
    await page.emulateMedia({ media: "print" });
    const { of, seen } = await shown(page.locator(PARTS));
    expect(seen, path).toBe(of);
    expect((await shown(page.locator("button"))).seen, path).toBe(0);
    await expect(page.locator(".about-file .file-qr"), path).toBeVisible();
    await page.emulateMedia({ media: null });
    console.log(`${path}: ${sheetsOf(await page.pdf({ preferCSSPageSize: true }), path)} sheets`);
  }
  expect(paths).toHaveLength(5);
  await close();
});

test("an outcome prints alone, and what is wiped is gone", async ({ browser }) => {
  const { page, complaints, close } = await fromDisk(browser);
  const aid = aidOf("beroepsgeheim-delen");
  await openAid(page, aidFile(aid.id));
  await useAid(page.locator(".widget"), aid);
  await page.evaluate(() => (document.documentElement.dataset.print = "uitkomst"));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".step.outcome")).toBeVisible();
  await expect(page.locator(".outline")).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.locator("[data-wis]").press("Enter");
  await expect(page.locator(".step.outcome")).toHaveCount(0);
  await expect(page.locator(".widget")).toContainText(aid.kind === "wegwijzer" ? (aid.questions[0]?.text ?? "") : "");
  expect(complaints).toEqual([]);
  await close();
});

test("scores of several people come together from a disk; the link of a code leads to the site", async ({
  browser,
}) => {
  const { page, asked, complaints, close } = await fromDisk(browser);
  await openAid(page, aidFile("ecosysteemspinnenweb"));
  await page.locator(".widget input[type=radio]").first().press(" ");
  await page.locator('[data-samen="code"]').press("Enter");
  await expect(page.locator("[data-code]")).not.toBeEmpty();
  await page.locator('[data-samen="gather"]').press("Enter");
  await page.locator("[data-eigen]").press("Enter");
  await expect(page.locator("[data-binnen]")).toHaveAttribute("data-binnen", "1");
  await expect(page.locator("[data-camera], [data-bewaar]")).toHaveCount(0);
  expect([asked, complaints]).toEqual([[], []]);
  await close();
});

test("served by the site a file works too, and may stand in no frame", async ({ page }) => {
  const complaints = complaintsFrom(page);
  const response = await page.goto("/hulpmiddelen/zelfscan-samenwerken/los.html");
  expect(response?.headers()).toMatchObject({
    "content-security-policy": "frame-ancestors 'none'",
    "x-frame-options": "DENY",
    "content-type": "text/html;charset=utf-8",
  });
  await useAid(page.locator(".widget"), aidOf("zelfscan-samenwerken"));
  expect(complaints).toEqual([]);
});
