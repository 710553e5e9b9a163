/** The explanation at a term's first use: by mouse, touch and keyboard, and without script at the page's end. */
import { expect } from "@playwright/test";
import { builtPages } from "./site.ts";
import { test } from "./without-script.ts";

const pages = builtPages().filter(({ html }) => html.includes('id="p-uitleg"'));
const path = "/richtlijn/principes/persoon-centraal/";

test("pages with terms explain each once, where it is first used", () => {
  for (const page of pages) {
    const uses = [...page.html.matchAll(/href="#p-begrip-([a-z0-9-]+)"/g)].map(([, id]) => id);
    expect(new Set(uses).size, page.path).toBe(uses.length);
    for (const id of uses) expect(page.html, `${page.path} ${id}`).toContain(`id="p-begrip-${id}"`);
  }
  console.log(`pages with terms: ${pages.length}`);
  expect(pages.length).toBeGreaterThan(20);
});

for (const by of ["click", "press", "tap"] as const)
  test.describe(by, () => {
    test.use({ hasTouch: by === "tap" });
    test(`a term opens its explanation by ${by} and gives the focus back`, async ({ page }) => {
      await page.goto(path);
      const term = page.locator("a.term").filter({ visible: true }).first();
      const definition = page.locator((await term.getAttribute("href")) ?? "");
      const bubble = page.locator("#p-uitleg");
      await expect(bubble).toBeHidden();
      if (by === "press") await term.press("Enter");
      else await term[by]();
      await expect(bubble).toBeVisible();
      await expect(bubble).toBeFocused();
      const [start = ""] = ((await definition.textContent()) ?? "").trim().split("↩");
      await expect(bubble).toContainText(start.trim());
      await page.keyboard.press("Escape");
      await expect(bubble).toBeHidden();
      await expect(term).toBeFocused();
      expect(new URL(page.url()).hash).toBe("");
    });
  });

test("when the device turns, the explanation stays at its term", async ({ page }) => {
  const sizes = [
    { width: 390, height: 800 },
    { width: 800, height: 390 },
    { width: 320, height: 700 },
  ];
  let turned = 0;
  for (const { path: address } of pages.slice(0, 8)) {
    await page.setViewportSize(sizes[0] ?? { width: 390, height: 800 });
    await page.goto(address);
    const term = page.locator("a.term").last();
    await term.click();
    const bubble = page.locator("#p-uitleg");
    await expect(bubble).toBeVisible();
    for (const size of sizes.toReversed()) {
      await page.setViewportSize(size);
      const off = async () => {
        const [word, box] = [await term.boundingBox(), await bubble.boundingBox()];
        if (!word || !box) return "not there";
        const below = Math.abs(box.y - word.y - word.height);
        const inside = box.x >= 0 && box.x + box.width <= size.width;
        return below < 12 && inside ? "at its term" : `${below} px off, from ${box.x} to ${box.x + box.width}`;
      };
      await expect.poll(off, { message: `${address} at ${size.width} px` }).toBe("at its term");
      turned += 1;
    }
  }
  console.log(`${turned} turns`);
  expect(turned).toBeGreaterThan(20);
});

test("in a browser where nothing can float over the page, a term leads to its definition", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  await page.goto(path, { waitUntil: "networkidle" });
  const term = page.locator("a.term").filter({ visible: true }).first();
  await term.click();
  await expect(page.locator(`${await term.getAttribute("href")}:target`)).toBeInViewport();
  await expect(page.locator("#p-uitleg"), "no empty box with a button that does nothing").toBeHidden();
  expect(await page.locator("#p-uitleg").getAttribute("hidden")).not.toBeNull();
});

test("without script a term leads to its explanation, and that back to the text", async ({ plain: page }) => {
  await page.goto(path);
  const term = page.locator("a.term").filter({ visible: true }).first();
  const place = (await term.getAttribute("href")) ?? "";
  await term.click();
  await expect(page.locator(`${place}:target`)).toBeInViewport();
  await page
    .locator(place)
    .getByRole("link", { name: /^Terug naar/ })
    .click();
  await expect(term).toBeInViewport();
});
