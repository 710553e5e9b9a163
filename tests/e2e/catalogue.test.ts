/** The catalogue in use: chosen from, searched by a sentence, shared as a link, and read without script. */
import { expect, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { catalogueText as t } from "../../src/text/catalogue.nl.ts";
import { catalogueCounts, needGroups } from "../../src/views/catalogue.ts";
import { test } from "./without-script.ts";

const { content } = readContent();
const groups = needGroups(content);
const methods = [...content.method.values()].map(({ data }) => data);
const CATALOGUE = "/methodieken/";

const shown = (page: Page) =>
  page
    .locator("[data-methode]")
    .evaluateAll((all) =>
      all.flatMap((one) => (one.checkVisibility() ? ((one as HTMLElement).dataset.methode ?? []) : [])),
    );
const tally = (page: Page) => page.locator("#p-tal");
const ask = (page: Page) => page.getByRole("searchbox", { name: t.query });

test("who chooses a goal sees what serves it, how many there are, and the same after a reload", async ({ page }) => {
  const [group] = groups.filter(({ id }) => id === "moreel-dilemma");
  await page.goto(CATALOGUE);
  await expect(tally(page)).toHaveText(t.tally(catalogueCounts(content)));
  await page.getByRole("radio", { name: group?.goal, exact: true }).check();
  const wanted = methods.filter(({ id }) =>
    content.structure.methods.some((one) => one.id === "moreel-dilemma" && [...one.entries, ...one.also].includes(id)),
  );
  expect(wanted.length).toBeGreaterThan(4);
  await expect(tally(page)).toContainText(`2 met stappen, 4 beschreven, als je wil ${group?.goal}`);
  expect((await shown(page)).sort()).toEqual(wanted.map(({ id }) => id).sort());
  await expect(page).toHaveURL(`${CATALOGUE}#doel=moreel-dilemma`);
  await page.reload();
  await expect(tally(page)).toContainText("2 met stappen");
  await page.getByRole("link", { name: "Tien stappen" }).click();
  await page.goBack();
  await expect(tally(page)).toContainText("2 met stappen");
  await page.getByRole("button", { name: t.clear }).click();
  await expect(tally(page)).toHaveText(t.tally(catalogueCounts(content)));
  await expect(tally(page)).toBeFocused();
  await expect(page).toHaveURL(CATALOGUE);
});

test("time, group and steps narrow what is shown", async ({ page }) => {
  await page.goto(CATALOGUE);
  await page.getByRole("checkbox", { name: t.withSteps }).check();
  const runnable = groups.flatMap(({ runnable }) => runnable);
  await expect(tally(page)).toHaveText(`${runnable.length} met stappen.`);
  await page.getByRole("checkbox", { name: "In een overleg" }).check();
  await page.getByRole("checkbox", { name: "Met twee" }).check();
  const left = runnable.filter(({ data }) => data.time === "kort" && data.group.includes("twee"));
  expect(left.length).toBeGreaterThan(2);
  await expect(tally(page)).toHaveText(`${left.length} met stappen.`);
  expect((await shown(page)).sort()).toEqual(left.map(({ data }) => data.id).sort());
  await page.getByRole("checkbox", { name: "Informatie uitwisselen" }).check();
  await expect(tally(page)).toHaveText(t.tally({ "met-stappen": 0, beschreven: 0, genoemd: 0, elders: 0 }));
  expect(await shown(page)).toEqual([]);
});

test("a sentence finds its method, with the reason; what finds it loads at the first key", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(CATALOGUE, { waitUntil: "load" });
  const before = asked.length;
  expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);
  await ask(page).fill("We zitten vast met een moeilijke casus");
  const found = page.locator("[data-gevonden] [data-methode]");
  await expect(found.first()).toHaveAttribute("data-methode", "oase-model");
  await expect(found.first()).toContainText("Herken je dit? ‘We zitten vast met een moeilijke casus’");
  await expect(found.first().locator("h4"), "right under an h2").toHaveAttribute("aria-level", "3");
  const later = asked.slice(before);
  expect(later).toContain("/methodieken/zoektaal.json");
  expect(later.filter((path) => path.endsWith(".js")).length).toBeGreaterThan(0);
  await ask(page).press("Enter");
  await expect(page.getByRole("link", { name: "OASE-model" })).toBeFocused();
  // Every entry stands in its own place again once the words are gone.
  await ask(page).fill("");
  await expect(page.locator("[data-gevonden]")).toBeHidden();
  expect(await shown(page)).toHaveLength(methods.length);
  await expect(page.locator(".reason, [aria-level]")).toHaveCount(0);
});

test("a link with words and a choice opens as it was shared; what it no longer knows is told", async ({ page }) => {
  await page.goto(`${CATALOGUE}#tijd=kort&kleur=rood&zoek=feedbak`);
  await expect(ask(page)).toHaveValue("feedbak");
  await expect(page.getByRole("checkbox", { name: "In een overleg" })).toBeChecked();
  await expect(page.locator("[data-gevonden] [data-methode]").first()).toHaveAttribute(
    "data-methode",
    "feedback-geven",
  );
  await expect(tally(page)).toContainText(t.dropped(["kleur"]));
});

test("where the words do not load, the page says so and choosing goes on", async ({ page }) => {
  await page.route("**/zoektaal.json", (route) => route.abort());
  await page.goto(CATALOGUE);
  await ask(page).fill("feedback");
  await expect(tally(page)).toHaveText(t.failed);
  await page.unroute("**/zoektaal.json");
  await ask(page).fill("feedback geven");
  await expect(page.locator("[data-gevonden] [data-methode]").first()).toHaveAttribute(
    "data-methode",
    "feedback-geven",
  );
});

test("on a phone the choices fold, and a card has the width of the screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(CATALOGUE);
  await expect(page.getByRole("radio").first()).toBeHidden();
  const card = await page.locator(".method-card").first().boundingBox();
  expect(card?.width).toBeGreaterThan(320);
  expect(card?.y).toBeLessThan(450);
  await page.getByText(t.fold).click();
  await page.getByRole("radio", { name: "samen beslissen" }).check();
  await expect(tally(page)).toContainText("als je wil samen beslissen");
});

test("without script every method stands under its need, and the needs lead there", async ({ plain: page }) => {
  await page.goto(CATALOGUE);
  expect((await shown(page)).sort()).toEqual(methods.map(({ id }) => id).sort());
  for (const { id, goal, title } of groups) {
    await expect(page.getByRole("navigation").getByRole("link", { name: goal, exact: true })).toHaveAttribute(
      "href",
      `#${id}`,
    );
    await expect(page.locator(`[id="${id}"]`)).toHaveText(title);
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  }
});
