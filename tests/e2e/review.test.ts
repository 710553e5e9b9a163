/** Somebody reads over what the site says: judges it, takes that along as a file, and goes on with that file another day. */
import { expect, type Page } from "@playwright/test";
import { readReview } from "../../src/domain/review/file.ts";
import { readables } from "../../src/domain/review/passages.ts";
import { REVIEW_KEY } from "../../src/model/kept-names.ts";
import { readContent } from "../../src/reader/read.ts";
import { readPdf, squeezed } from "./pdf.ts";
import { goOnWith, judge, open, passage, press, said, takeAlong } from "./review.ts";
import { test } from "./scripted.ts";

const KEY = "law.sw-352.grijze-zone";
const OTHER = "law.sw-352.wie";
const { content } = readContent();
const stored = (page: Page) => page.evaluate(() => Object.entries(localStorage));

test("judged with a remark and a name, taken along, and taken up again where nothing was kept", async ({ page }) => {
  await open(page, "wetgeving/");
  await judge(page, KEY, "Onduidelijk", "Sinds wanneer?");
  await judge(page, OTHER, "Klopt");
  await page.getByLabel("Je naam").fill("An Jans");
  await page.getByLabel("Je functie").fill("jurist");
  await expect(page.locator("#p-voortgang")).toContainText("Je beoordeelde al 2 van");
  const text = await takeAlong(page);
  await expect(said(page)).toContainText("Het bestand is bewaard.");
  expect(await stored(page), "nobody asked to keep it").toEqual([]);
  const read = readReview(text);
  const review = "review" in read ? read.review : undefined;
  expect(review).toMatchObject({ name: "An Jans", role: "jurist" });
  const prints = new Map(readables(content).flatMap(({ parts }) => parts.map(({ key, print }) => [key, print])));
  expect(review?.judgements[KEY]).toMatchObject({
    ...{ verdict: "onduidelijk", remark: "Sinds wanneer?", print: prints.get(KEY) },
  });
  expect(Object.keys(review?.judgements ?? {})).toHaveLength(2);

  await open(page, "wetgeving/");
  await expect(passage(page, KEY).getByLabel("Onduidelijk")).not.toBeChecked();
  await goOnWith(page, text);
  await expect(said(page)).toHaveText("2 oordelen kwamen uit het bestand.");
  await expect(passage(page, KEY).getByLabel("Onduidelijk")).toBeChecked();
  await expect(passage(page, KEY).getByLabel("Opmerking")).toHaveValue("Sinds wanneer?");
  await expect(page.getByLabel("Je naam")).toHaveValue("An Jans");
  expect(await takeAlong(page)).toBe(text);
});

test("a file that is damaged, newer or another's is refused, and what stood there stays", async ({ page }) => {
  await open(page, "wetgeving/");
  await judge(page, OTHER, "Klopt");
  await page.getByLabel("Je naam").fill("An Jans");
  const text = await takeAlong(page);
  for (const [file, why] of [
    [text.slice(0, -30), /beschadigd: regel 2 .*Er is niets veranderd\.$/],
    [text.replace('"v":1', '"v":2'), /nieuwere versie.*Er is niets veranderd\.$/],
    ["Dag.", /geen bestand van de bladzijde ‘Nalezen’.*Er is niets veranderd\.$/],
    [text.replace("An Jans", "Bo Peeters"), /van Bo Peeters.*Er is niets veranderd\.$/],
  ] as const) {
    await goOnWith(page, file);
    await expect(said(page)).toHaveText(why);
    await expect(passage(page, OTHER).getByLabel("Klopt", { exact: true })).toBeChecked();
  }
  expect(await takeAlong(page)).toBe(text);
});

test("kept when asked: another part adds to it, another visit finds it, wiping leaves nothing and can be undone", async ({
  page,
}) => {
  await open(page, "wetgeving/");
  await judge(page, OTHER, "Klopt niet", "Zie art. 353.");
  await press(page, "bewaar");
  await expect(said(page)).toHaveText("Je oordelen zijn bewaard op dit toestel.");
  await open(page, "teksten/");
  await judge(page, "page.persoon-centraal", "Klopt");
  await open(page, "");
  await expect(page.locator("#p-voortgang")).toHaveText("In alle delen samen gaf je 2 oordelen.");
  await open(page, "wetgeving/");
  await expect(passage(page, OTHER).getByLabel("Klopt niet")).toBeChecked();
  await expect(passage(page, OTHER).getByLabel("Opmerking")).toHaveValue("Zie art. 353.");
  await press(page, "wis");
  await expect(said(page)).toHaveText("Je oordelen zijn gewist.");
  expect(await stored(page)).toEqual([]);
  await expect(passage(page, OTHER).getByLabel("Klopt niet")).not.toBeChecked();
  await press(page, "terug");
  await expect(passage(page, OTHER).getByLabel("Klopt niet")).toBeChecked();
  await passage(page, OTHER).getByRole("button", { name: "Haal mijn oordeel weg" }).click();
  await expect(passage(page, OTHER).getByLabel("Klopt niet")).not.toBeChecked();
});

test("a text that changed since is told, not ticked, and keeps its remark until it is judged again", async ({
  page,
}) => {
  await open(page, "wetgeving/");
  await judge(page, OTHER, "Klopt niet", "Zie art. 353.");
  await press(page, "bewaar");
  await page.evaluate(
    ([name, key]) => {
      const kept = JSON.parse(localStorage.getItem(name) ?? "") as { judgements: { key: string; print: string }[] };
      for (const one of kept.judgements) if (one.key === key) one.print = "00000000";
      localStorage.setItem(name, JSON.stringify(kept));
    },
    [REVIEW_KEY, OTHER] as const,
  );
  await open(page, "wetgeving/");
  await expect(passage(page, OTHER)).toContainText("Deze tekst veranderde sinds je hem las.");
  await expect(passage(page, OTHER).getByLabel("Klopt niet")).not.toBeChecked();
  await expect(passage(page, OTHER).getByLabel("Opmerking")).toHaveValue("Zie art. 353.");
  await judge(page, OTHER, "Klopt");
  await expect(passage(page, OTHER)).not.toContainText("Deze tekst veranderde");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("most doubt stands first, each statement can be ticked, and on paper there is room to sign", async ({
    page,
  }) => {
    await page.goto("/nalezen/");
    await page.getByRole("link", { name: /^Wetgeving .*nog na te kijken/ }).click();
    await expect(page.locator(".to-read h2")).toHaveText([/^Nog na te kijken/, /^Met discussie/, /^Vrij zeker/]);
    await passage(page, KEY).getByLabel("Klopt niet").check();
    const pdf = await readPdf(await page.pdf());
    const text = squeezed(pdf.sheets.flatMap(({ words }) => words.map((word) => word.text)).join(""));
    const statements = [...content.law.values()].flatMap(({ data }) => data.statements);
    expect(statements.length).toBeGreaterThan(200);
    for (const one of statements) expect(text).toContain(squeezed(one.text));
    for (const words of ["Onduidelijk", "Opmerking", "Naam en functie", "Handtekening"])
      expect(text).toContain(squeezed(words));
    expect(text).not.toContain(squeezed("Neem mee als bestand"));
  });
});
