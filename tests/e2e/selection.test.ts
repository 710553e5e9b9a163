/** "Mijn selectie": gathered from several kinds of page, ordered, named, printed as one document; kept only when asked. */
import { expect } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import { readPdf, squeezed } from "./pdf.ts";
import { test } from "./scripted.ts";
import {
  CARD,
  choose,
  METHOD,
  openSelection,
  OUTCOME,
  RECOMMENDATION,
  selection,
  settled,
  stored,
} from "./selection.ts";
import { tabTo } from "./walk.ts";

const { site } = readContent().content;
const press = (name: string) => `[data-doe="${name}"]`;

test("from a recommendation, then cards, a method and an outcome: ordered, named, and printed as one document", async ({
  page,
}) => {
  await page.goto("/richtlijn/principes/participatief-werken/#stem-participatie-af");
  const row = page.locator('[data-aanbeveling="stem-participatie-af"]');
  await row.locator("summary", { hasText: "Deel" }).click();
  await row.getByRole("link", { name: "Bij mijn selectie" }).click();
  await expect(page, "read again, the page must not add it again").toHaveURL(/\/selectie\/$/);
  await settled(page);
  await expect(selection.said(page)).toHaveText(/staat in je selectie, op plaats 1\.$/);
  await choose(page, "Kaarten", [CARD]);
  await choose(page, "Methodieken", [METHOD]);
  await choose(page, "Uitkomsten", [OUTCOME]);
  const before = await selection.names(page);
  expect(before).toHaveLength(4);
  await selection
    .row(page, OUTCOME)
    .getByRole("button", { name: /^Hoger/ })
    .click();
  await selection
    .row(page, OUTCOME)
    .getByRole("button", { name: /^Hoger/ })
    .click();
  const [first = "", second = "", third = "", fourth = ""] = before;
  expect(await selection.names(page)).toEqual([first, fourth, second, third]);
  await page.locator("#p-titel").fill("Wijkteam Noord");
  await settled(page);
  expect(await stored(page), "nobody asked to keep it").toEqual([]);

  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  const text = squeezed(pdf.sheets.flatMap(({ words }) => words.map((word) => word.text)).join(""));
  const places = ["Wijkteam Noord", "Samengesteld op", first, fourth, second, third].map((one) =>
    text.indexOf(squeezed(one)),
  );
  expect(places, "title, date, parts in their order").toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  for (const address of [
    "/richtlijn/principes/participatief-werken/#stem-participatie-af",
    "/hulpmiddelen/beroepsgeheim-delen/#delen-in-principe",
    "/hulpmiddelen/luistertechnieken/#oma",
    "/methodieken/oase-model/",
  ])
    expect(text).toContain(squeezed(`https://pris.example${address}`));
  // Words of each: a bullet, what one does first, a line of the card, a step.
  for (const words of [
    "Respecteer het recht om niet actief mee te doen.",
    "Informatie over andere mensen laat ik weg.",
    "Het team leert de casus kennen",
    "Nog niet door een jurist nagelezen.",
    site.notices["wet-nagekeken"]?.text ?? "?",
  ])
    expect(text).toContain(squeezed(words));
  for (const furniture of ["Voeg toe", "Haal weg", "Druk af", "Kies wat erbij hoort", "Zo komt het op papier"])
    expect(text).not.toContain(squeezed(furniture));
  expect(pdf.language).toBe("nl-BE");
  expect(pdf.isTagged).toBe(true);
  const lines = pdf.sheets.map(({ words }) => new Set(words.map(({ bottom }) => Math.round(bottom))).size);
  expect(Math.min(...lines), "lines of the emptiest sheet").toBeGreaterThan(1);
});

test("the button prints once all words are there, and the file is named after the document", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      const parts = [...document.querySelectorAll("[data-blad]")].map(({ textContent }) => textContent);
      Object.assign(globalThis, { printed: { title: document.title, parts } });
      dispatchEvent(new Event("afterprint"));
    };
  });
  let arrive = (): void => undefined;
  const pressed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/methodieken/oase-model/", async (route) => {
    await pressed; // a slow network
    await route.continue();
  });
  await page.goto(`/selectie/#voeg=${METHOD}`);
  await expect(page.getByText("De tekst komt eraan.")).toBeVisible();
  await page.locator("#p-titel").fill("Intervisie");
  await page.locator(press("druk")).click();
  arrive();
  const printed = await page.waitForFunction(
    () => (globalThis as { printed?: { title: string; parts: string[] } }).printed,
  );
  const { title, parts } = (await printed.jsonValue()) ?? { title: "", parts: [] };
  expect(title).toBe("Intervisie");
  expect(parts[0]).toContain("Het team leert de casus kennen");
  await expect(page).toHaveTitle("Mijn selectie · PRIS");
});

test("kept when asked: links from other pages add to it, another visit finds it, wiping leaves nothing", async ({
  page,
}) => {
  await openSelection(page, `#voeg=${RECOMMENDATION}`);
  await page.reload();
  await expect(page.locator("#p-leeg"), "in memory alone").toBeVisible();
  await openSelection(page, `#voeg=${RECOMMENDATION}`);
  await page.locator("#p-titel").fill("Wijkteam");
  await page.locator(press("bewaar")).click();
  await expect(selection.said(page)).toHaveText("Je selectie is bewaard op dit toestel.");
  expect(await stored(page)).toEqual([
    ["pris-selectie", JSON.stringify({ v: 1, title: "Wijkteam", keys: [RECOMMENDATION] })],
  ]);

  await page.goto("/methodieken/oase-model/");
  await page.locator("summary", { hasText: "Deel" }).first().click();
  await page.getByRole("link", { name: "Bij mijn selectie" }).click();
  await settled(page);
  await expect.poll(async () => (await selection.names(page)).length).toBe(2);
  await page.reload();
  await settled(page);
  await expect.poll(async () => (await selection.names(page)).length).toBe(2);
  await expect(page.locator("#p-document-titel")).toHaveText("Wijkteam");

  const other = await page.context().newPage();
  await openSelection(other, `#voeg=${CARD}`);
  await expect(page.locator("[data-blad]"), "an open page follows what another one adds").toHaveCount(3);
  await other.close();

  await page.locator(press("wis")).click();
  expect(await stored(page)).toEqual([]);
  await expect(page.locator("[data-blad]")).toHaveCount(0);
  await expect(page.locator(press("terug"))).toBeFocused();
  await page.locator(press("terug")).press("Enter");
  await expect(page.locator("[data-blad]")).toHaveCount(3);
  await expect(page.locator("#p-titel")).toHaveValue("Wijkteam");
  expect(await stored(page), "what comes back is not kept again by itself").toEqual([]);
});

test("what is kept but cannot be read, or is no longer there, is told and stays until one decides", async ({
  page,
}) => {
  await openSelection(page);
  await page.evaluate(() => localStorage.setItem("pris-selectie", "{kapot"));
  await openSelection(page);
  await expect(selection.said(page)).toContainText("is niet meer leesbaar");
  await choose(page, "Methodieken", [METHOD]);
  expect(await stored(page)).toEqual([["pris-selectie", "{kapot"]]);
  await page.locator(press("bewaar")).click();
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("pris-selectie") ?? "") as { keys: string[] };
    localStorage.setItem("pris-selectie", JSON.stringify({ ...kept, keys: [...kept.keys, "m.bestaat-niet"] }));
  });
  await openSelection(page);
  await expect(selection.said(page)).toHaveText("Eén deel staat niet meer op deze site.");
  expect(await selection.names(page)).toEqual(["OASE-model"]);
});

test("a browser that keeps nothing says so, and gathers on", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    }),
  );
  await openSelection(page, `#voeg=${METHOD}`);
  await expect(selection.said(page)).toHaveText(
    /op plaats 1\. Deze browser laat niet toe dat deze bladzijde iets bewaart\./,
  );
  await page.locator(press("bewaar")).click();
  await expect(selection.said(page)).toHaveText(/^Deze browser laat niet toe/);
  expect(await selection.names(page)).toEqual(["OASE-model"]);
});

test("by keyboard alone: add, order, take out, put back; the focus stays with what one does", async ({ page }) => {
  await openSelection(page, `#voeg=${METHOD}`);
  await page.locator("#p-titel").focus();
  await tabTo(page, ".choice summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "[data-deel] button");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-deel] button").first()).toBeFocused();
  await expect(page.locator("[data-deel] button").first()).toHaveText("Haal weg");
  const [method = "", added = ""] = await selection.names(page);
  await page.locator("h1").evaluate((one) => {
    one.tabIndex = -1;
    one.focus();
  });
  await tabTo(page, `[data-gekozen="${METHOD}"] [data-zet=neer]`);
  await page.keyboard.press("Enter");
  expect(await selection.names(page)).toEqual([added, method]);
  await expect(selection.said(page)).toHaveText(`‘${method}’ staat nu op plaats 2 van 2.`);
  await expect(page.locator(`[data-gekozen="${METHOD}"] [data-zet=op]`), "there is no lower").toBeFocused();
  await tabTo(page, `[data-gekozen="${METHOD}"] button:last-child`);
  await page.keyboard.press("Enter");
  await expect(page.locator(press("terug"))).toBeFocused();
  await page.keyboard.press("Enter");
  expect(await selection.names(page)).toEqual([added, method]);
  await expect(selection.said(page)).toBeFocused();
});

test("what did not come is said, and fetched again when asked", async ({ page }) => {
  await page.route("**/methodieken/oase-model/", (route) => route.abort());
  await page.goto(`/selectie/#voeg=${METHOD}`);
  await expect(selection.sheet(page, METHOD)).toContainText("kwam niet aan");
  await page.unroute("**/methodieken/oase-model/");
  await page.getByRole("button", { name: "Haal opnieuw op: OASE-model" }).click();
  await expect(selection.sheet(page, METHOD)).toContainText("Het team leert de casus kennen");
});
