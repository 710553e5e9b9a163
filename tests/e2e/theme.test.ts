/** The choice of colours: the one thing that the site keeps, and what happens when that is damaged or forbidden. */
import { expect } from "@playwright/test";
import { complaintsFrom } from "./walk.ts";
import { test } from "./without-script.ts";

const KEY = "pris-thema";
const toggle = "[data-theme-toggle]";

test("only the chosen colours are kept, and hold on the next page", async ({ page }) => {
  const kept = () =>
    page.evaluate(() => ({ ...localStorage, rest: sessionStorage.length + document.cookie.length }) as unknown);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  expect(await kept()).toEqual({ rest: 0 });
  await page.locator(toggle).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-thema", "donker");
  expect(await kept()).toEqual({ [KEY]: "donker", rest: 0 });
  const dark = await background();
  await page.goto("/richtlijn/", { waitUntil: "commit" });
  // Before the body is drawn: a theme that came later would flash.
  await page.waitForFunction(() => document.body !== null);
  await expect(page.locator("html")).toHaveAttribute("data-thema", "donker");
  expect(await background()).toBe(dark);
  await expect(page.locator(toggle)).toBeVisible();
  await page.locator(toggle).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-thema", "licht");
  expect(await kept()).toEqual({ [KEY]: "licht", rest: 0 });
  expect(await background()).not.toBe(dark);
});

test("who comes Back, and who has a second tab open, sees the colours that were chosen last", async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: "light" });
  await other.goto("/richtlijn/");
  await other.locator(toggle).press("Enter");
  for (const one of [page, other]) {
    await expect(one.locator("html")).toHaveAttribute("data-thema", "donker");
    await expect(one.locator(toggle)).toContainText("Licht");
  }
  // A page that the browser kept whole wakes up with this event, and hears of no storage while it sleeps.
  await page.evaluate(() => {
    document.documentElement.dataset.thema = "licht";
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(page.locator("html")).toHaveAttribute("data-thema", "donker");
  await expect(page.locator(toggle)).toContainText("Licht");
  await other.evaluate(() => localStorage.clear());
  await expect(page.locator("html")).not.toHaveAttribute("data-thema");
  await expect(page.locator(toggle)).toContainText("Donker");
});

test("while nobody chose, the button's words follow the system", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await expect(page.locator(toggle)).toContainText("Donker");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator(toggle)).toContainText("Licht");
});

test("a damaged choice is no choice", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  const values = ["", "paars", "DONKER", "null", "{", "__proto__", "<script>", "x".repeat(100_000), "\u0000", " licht"];
  for (const value of values) {
    await page.evaluate(([key, text]) => localStorage.setItem(key ?? "", text ?? ""), [KEY, value]);
    await page.reload();
    await expect(page.locator("html"), value.slice(0, 20)).not.toHaveAttribute("data-thema");
    await page.locator(toggle).press("Enter");
    await expect(page.locator("html"), value.slice(0, 20)).toHaveAttribute("data-thema", "licht");
  }
  expect(complaints).toEqual([]);
  console.log(`${values.length} damaged values`);
});

test("where storage is forbidden the choice holds for the page", async ({ page }) => {
  const complaints = complaintsFrom(page);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  await page.locator(toggle).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-thema", "donker");
  await page.goto("/richtlijn/");
  await expect(page.locator("html")).not.toHaveAttribute("data-thema");
  expect(complaints).toEqual([]);
});

test("without script there is no button that does nothing", async ({ plain: page }) => {
  await page.goto("/");
  await expect(page.locator(toggle)).toBeHidden();
});
