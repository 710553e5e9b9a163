/** A teacher takes questions to a learning platform: from the page for teachers to a file on disk, with script and without. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { test } from "./scripted.ts";

async function take(page: Page, link: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: link, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const ID = "zelftest-persoon-centraal";
/** Opens everything that can be had of that aid. */
const openAid = (page: Page) => page.locator(`details:has(#${ID}) > summary`).click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a teacher with Canvas follows its link, finds it open, and takes the questions along", async ({ page }) => {
      await page.goto("/voor/lesgevers/");
      await page.locator('main a[href="/cursus/#canvas"]').click();
      await expect(page).toHaveURL(/\/cursus\/#canvas$/);
      const steps = page.locator("#canvas ol").first().locator("li");
      await expect(steps).toHaveCount(3);
      await expect(steps.first()).toBeInViewport();
      const { name, bytes } = await take(page, "Alle vragen voor Canvas");
      expect(name).toMatch(/^vragenbank-\d{4}-\d\d-\d\d-canvas\.zip$/);
      expect(Object.keys(unzipSync(bytes))).toContain("imsmanifest.xml");
    });

    test("a teacher with Moodle goes from its steps to the packages, and takes one by its name", async ({ page }) => {
      await page.goto("/cursus/#moodle");
      await expect(page.locator("#moodle ol").last().locator("li")).toHaveCount(3);
      await page.locator("#moodle").getByRole("link", { name: "Kies een SCORM-pakket" }).click();
      await expect(page).toHaveURL(/#hulpmiddelen$/);
      await openAid(page);
      const { name, bytes } = await take(page, /^SCORM \(\d+ kB\)\s?: Zelftest Persoon centraal$/);
      expect(name).toMatch(/^zelftest-persoon-centraal-\d+\.\d+-scorm\.zip$/);
      expect(Object.keys(unzipSync(bytes))).toEqual(["imsmanifest.xml", "index.html"]);
    });

    test("a teacher with Moodle takes the questions of one self-test", async ({ page }) => {
      await page.goto("/cursus/");
      await openAid(page);
      const { name, bytes } = await take(page, "Moodle: Zelftest Persoon centraal");
      expect(name).toMatch(/^zelftest-persoon-centraal-\d+\.\d+-moodle\.xml$/);
      expect(bytes.toString()).toContain("<quiz>");
    });

    test("all of one aid stands together, also where a link leads right to it: package, questions, lessons, frame, file", async ({
      page,
    }) => {
      await page.goto(`/cursus/#${ID}`);
      await expect(page.locator(`#${ID} a`).first()).toBeInViewport();
      const named = (name: string | RegExp) => page.locator(`#${ID}`).getByRole("link", { name });
      const title = "Zelftest Persoon centraal";
      const names = [
        "SCORM",
        "Moodle:",
        "Canvas:",
        "Brightspace:",
        "Lijst:",
        "Anki:",
        "15 minuten",
        "60 minuten",
        "Dia’s",
      ];
      for (const name of [...names, "Bladzijde", "Los adres", "Bestand"])
        await expect(named(new RegExp(`${name}.*${title}`)), name).toHaveCount(1);
      const { name, bytes } = await take(page, /^Bestand \(\d+ kB\) van Zelftest Persoon centraal$/);
      expect(name).toBe("pris-zelftest-persoon-centraal.html");
      expect(bytes.toString()).toContain("<!doctype html>");
      await named(/^Les van 30 minuten/).click();
      await expect(page.locator("h1")).toHaveText(title);
    });

    test("without a platform one reads the list in the browser, with its accents whole", async ({ page }) => {
      await page.goto("/cursus/");
      await page.locator("summary", { hasText: "Geen leerplatform" }).click();
      await page.locator("#geen").getByRole("link", { name: "De lijst met alle vragen" }).click();
      await expect(page).toHaveURL(/-lijst\.txt$/);
      await expect(page.locator("body")).toContainText("’s ochtends");
    });
  });
