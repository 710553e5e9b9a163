/** Scores of several people on one device: typed, by link, in a frame; what shows, and that nothing of it stays. */
import { expect } from "@playwright/test";
import { addAxe, violations } from "./axe.ts";
import { hostOfFile } from "./host.ts";
import { gatherOn, handOver, inCount, ITEMS, others, scores, SPIN, typeCodes } from "./together.ts";
import { complaintsFrom, keeps, openAid } from "./walk.ts";
import { test } from "./without-script.ts";

const lms = hostOfFile();
const THREE = [scores(1, 4, 2), scores(5, 4, 1), scores(5, 5, 1)];

test("three people’s codes on one device: how many are in, then how the scores lie", async ({
  browser,
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const device = await browser.newContext({ baseURL });
  const { code: one } = await handOver(await device.newPage(), THREE[0] ?? {});
  await device.close();
  const [, two = "", three = ""] = others(baseURL, THREE).map(({ code }) => code);
  const complaints = complaintsFrom(page);
  await gatherOn(page);
  const before = await keeps(page);

  await typeCodes(page, `${one.toLowerCase()}\n${two}`);
  await expect(inCount(page)).toHaveText("2 mensen doen mee");
  await expect(page.locator("[data-toon]")).toHaveCount(0);
  await expect(page.locator("[data-spreiding]")).toHaveCount(0);

  await typeCodes(page, one);
  await expect(page.locator("[data-gezegd] li")).toHaveText(["1 code was er al."]);
  await expect(inCount(page)).toHaveText("2 mensen doen mee");

  const wrong = three.replace(/.$/, (sign) => (sign === "0" ? "1" : "0"));
  await typeCodes(page, wrong);
  await expect(page.locator("[data-gezegd] li")).toContainText([`‘${wrong}’ klopt niet.`]);
  await expect(page.locator("#p-codes")).toHaveValue(wrong);

  await typeCodes(page, three);
  await expect(inCount(page)).toHaveText("3 mensen doen mee");
  await page.locator("[data-toon]").press("Enter");
  await expect(page.locator(".scan-spread h4").first()).toBeFocused();
  await expect(page.locator(`[data-spreiding="${ITEMS[0]}"] .count`)).toHaveText(["1", "2"]);
  await expect(page.locator('[data-praten="uiteen"] li').first()).toHaveText("Aantal actoren van 1 tot 5");
  await expect(page.locator(".scan-spread tbody tr").first().locator("td").first()).toHaveText(
    "1, 5 (2 keer) · gemiddeld 3,7",
  );
  expect(await keeps(page), "address, history and storage").toEqual(before);

  await page.locator('[data-samen="code"]').press("Enter");
  await addAxe(page);
  for (const [width, theme] of [
    [1280, "light"],
    [360, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    expect(await violations(page, ".scan-beside"), `${width} ${theme}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(complaints).toEqual([]);
});

test("on a wall: the whole screen shows how many are in, and Escape brings the page back", async ({ page }) => {
  await gatherOn(page);
  await page.locator("[data-vol]").press("Enter");
  await expect(page.locator(".scan-gather:fullscreen .scan-count")).toBeVisible();
  await page.getByRole("button", { name: "Verlaat volledig scherm" }).press("Enter");
  await expect(page.locator(".scan-gather:fullscreen")).toHaveCount(0);
});

test("a link adds its code to this device, and the address is clean again", async ({ page, baseURL }) => {
  const [one, two] = others(baseURL, THREE);
  await openAid(page, one?.link ?? "");
  await expect(inCount(page)).toHaveText("1 persoon doet mee");
  expect(new URL(page.url()).hash).toBe("");
  // A link that is followed on this very page.
  await page.evaluate((hash) => void (location.hash = hash), new URL(two?.link ?? "").hash);
  await expect(inCount(page)).toHaveText("2 mensen doen mee");
  expect(new URL(page.url()).hash).toBe("");
  expect((await keeps(page)).kept).toBe("");
});

test("a link that opens in a tab of its own hands its code to the tab that gathers", async ({
  context,
  page,
  baseURL,
}) => {
  const [one, two] = others(baseURL, THREE);
  await gatherOn(page);
  await typeCodes(page, one?.code ?? "");
  const other = await context.newPage();
  await openAid(other, two?.link ?? "");
  await expect(other.getByText("Dit tabblad mag je sluiten.")).toBeVisible();
  await expect(inCount(other)).toHaveCount(0);
  expect(new URL(other.url()).hash).toBe("");
  await expect(inCount(page)).toHaveText("2 mensen doen mee");
});

test("one’s own scores count once; the next person on the same device is another", async ({ page }) => {
  const { code } = await handOver(page, THREE[0] ?? {});
  await page.locator('[data-samen="gather"]').press("Enter");
  await page.locator("[data-eigen]").press("Enter");
  await typeCodes(page, code);
  await expect(inCount(page)).toHaveText("1 persoon doet mee");
  await page.locator('[data-ga="resultaat"]').press("Enter");
  await page.locator("[data-opnieuw]").press("Enter");
  await expect(page.getByText("Geef eerst minstens één score.")).toBeVisible();
  await page.locator(`input[name="${ITEMS[0]}"][value="1"]`).check({ force: true });
  await expect(page.locator("[data-code]")).not.toHaveText(code);
  await page.locator("[data-eigen]").press("Enter");
  await expect(inCount(page)).toHaveText("2 mensen doen mee");
});

test("what was gathered is gone on leaving, and the browser asks first", async ({ page }) => {
  const { code } = await handOver(page, THREE[0] ?? {});
  await page.locator('[data-samen="gather"]').press("Enter");
  await typeCodes(page, code);
  await expect(inCount(page)).toHaveText("1 persoon doet mee");
  const asked = page.waitForEvent("dialog");
  const reload = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await reload;
  await page.locator(".widget[data-klaar]").waitFor();
  await page.locator('[data-samen="gather"]').press("Enter");
  await expect(inCount(page)).toHaveText("0 mensen doen mee");
});

for (const sandbox of [undefined, "allow-scripts"])
  test(`in a frame ${sandbox ? "in a sandbox" : "of a course"} codes are typed alone`, async ({ page, baseURL }) => {
    const codes = others(baseURL, THREE).map(({ code }) => code);
    const complaints = complaintsFrom(page);
    const frames = [`${lms.site}/embed/ecosysteemspinnenweb/`];
    await page.goto(lms.host.page({ frames, ...(sandbox && { sandbox }) }));
    const frame = page.locator("iframe").contentFrame();
    await frame.locator(".widget[data-klaar]").waitFor({ state: "attached" });
    await frame.locator('[data-samen="gather"]').press("Enter");
    await expect(frame.locator("#p-codes")).toBeVisible();
    await expect(frame.locator("[data-camera]")).toHaveCount(0);
    await expect(frame.getByText("camera")).toHaveCount(0);
    await expect(frame.getByText("Bewaar op dit toestel")).toHaveCount(0);
    await frame.locator("#p-codes").fill(codes.join(" "));
    await frame.getByRole("button", { name: "Voeg toe" }).press("Enter");
    await expect(inCount(frame as never)).toHaveText("3 mensen doen mee");
    await frame.locator("[data-toon]").press("Enter");
    await expect(frame.locator("[data-spreiding]")).toHaveCount(11);
    expect(complaints).toEqual([]);
  });

test("on paper only how the scores lie", async ({ page, baseURL }) => {
  const codes = others(baseURL, THREE).map(({ code }) => code);
  await gatherOn(page);
  await typeCodes(page, codes.join("\n"));
  await page.locator("[data-toon]").press("Enter");
  await expect(page.locator("[data-spreiding]")).toHaveCount(11);
  await page.evaluate(() => void (document.documentElement.dataset.print = "uitkomst"));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".scan-spread .scan-dots")).toBeVisible();
  await expect(page.locator(".scan-spread table")).toBeVisible();
  for (const gone of ["form.scan", "#p-codes", ".scan-codes", ".scan-count"])
    await expect(page.locator(gone)).toBeHidden();
});

test("without script nothing promises what it cannot do", async ({ plain: page }) => {
  await page.goto(SPIN);
  await expect(page.locator("[data-item]").first()).toBeVisible();
  await expect(page.getByText("Leg samen met anderen")).toHaveCount(0);
  await expect(page.getByText("Bewaar op dit toestel")).toHaveCount(0);
});
