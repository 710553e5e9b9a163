/** The brand's name is one word; long words of titles break with a hyphen on a narrow phone. */
import { expect } from "@playwright/test";
import { test } from "./scripted.ts";
import { builtPages } from "./site.ts";

const pages = builtPages();

test("the brand's name holds the word that is seen, as one word", async ({ page }) => {
  await page.goto("/");
  const brand = page.locator("a.brand");
  const seen = await brand.evaluate((one: HTMLElement) => one.innerText.trim());
  expect(seen).toBe("PRIS");
  expect(await brand.getAttribute("aria-label")).toContain(seen);
});

test("at 320 px a long word in a title breaks with a hyphen, which is not copied", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 700 });
  let broken = 0;
  for (const { path } of pages.filter(({ html }) => html.includes("soft-break"))) {
    await page.goto(path, { waitUntil: "load" });
    const words = await page.evaluate(async () => {
      await document.fonts.ready;
      for (const fold of document.querySelectorAll("details")) fold.open = true; // what is folded cannot be copied
      return [...document.querySelectorAll<HTMLElement>(".soft-break")].map((mark) => {
        const line = (node: ChildNode | null, end: boolean) => {
          const range = document.createRange();
          const at = end ? (node?.textContent?.length ?? 1) - 1 : 0;
          if (node) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
          }
          return range.getBoundingClientRect().top;
        };
        // What stands beside the mark breaks nowhere else: a browser breaks a word anywhere, without a hyphen, if it must.
        const linesOf = (node: ChildNode | null, letters: RegExp) => {
          const range = document.createRange();
          const found = letters.exec(node?.textContent ?? "");
          if (node && found) {
            range.setStart(node, found.index);
            range.setEnd(node, found.index + found[0].length);
          }
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        };
        const lines = [linesOf(mark.previousSibling, /\p{L}+$/u), linesOf(mark.nextSibling, /^\p{L}+/u)];
        getSelection()?.selectAllChildren(mark.parentElement ?? mark);
        return {
          breaks: line(mark.previousSibling, true) < line(mark.nextSibling, false),
          hyphen: mark.getBoundingClientRect().width > 2,
          lines,
          copied: getSelection()?.toString() ?? "",
          text: mark.parentElement?.textContent ?? "",
        };
      });
    });
    for (const { breaks, hyphen, lines, copied, text } of words) {
      expect(copied, path).toBe(text);
      expect(copied).not.toContain("\u00ad");
      expect(hyphen, `${path}: a hyphen where it breaks`).toBe(breaks);
      expect(Math.max(...lines), `${path}: "${text}" breaks where it has no hyphen`).toBeLessThan(2);
      if (breaks) broken += 1;
    }
  }
  console.log(`${broken} words broken`);
  expect(broken).toBeGreaterThan(3);
});
