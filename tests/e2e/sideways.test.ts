/** No page scrolls sideways or cuts its words off: at four widths, all that folds open, with wide letters too. */
import { expect, type Page, test } from "@playwright/test";
import { builtPages } from "./site.ts";

const WIDTHS = [320, 390, 768, 1280];
/** WCAG 1.4.12: what a reader may ask of every text. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;
const pages = builtPages();

/** What stands out of the page's width, and text that is cut off or leaves the box drawn for it. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    let texts = 0;
    const named = (one: Element) => `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} ${one.id}`;
    const words = (one: Element) => (one.textContent ?? "").trim().replaceAll(/\s+/g, " ").slice(0, 50);
    const root = document.documentElement;
    const wide = root.scrollWidth - root.clientWidth;
    if (wide > 0) found.push(`${wide} px sideways`);
    for (const one of document.querySelectorAll("main *, header *, footer *")) {
      if (one instanceof HTMLElement && !one.closest(".visually-hidden, .place")) {
        const { overflowX, overflowY } = getComputedStyle(one);
        const cut = [
          overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1,
          overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1,
        ];
        if (cut.some(Boolean) && one.checkVisibility()) found.push(`${named(one)} cuts off "${words(one)}"`);
      }
      // A mark on a line or in a disc has no box of its own.
      if (one instanceof SVGTextElement && one.checkVisibility() && !one.matches(".f-mark, .f-on")) {
        const text = one.getBBox();
        const box = one.parentElement?.querySelector<SVGRectElement>(":scope > :is(.f-box, .d-box, .model-part)");
        const holder = box?.getBBox() ?? one.ownerSVGElement?.viewBox.baseVal;
        if (!holder) continue;
        texts += 1;
        const out = Math.max(holder.x - text.x, text.x + text.width - holder.x - holder.width);
        if (out > 2) found.push(`"${words(one)}" leaves its box by ${Math.round(out)}`);
      }
    }
    return { found, texts };
  });

/** A sheet that the page makes itself: its policy lets no style in from outside. */
const space = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
};

const PARTS = 2; // tests: two workers share the pages
for (let part = 0; part < PARTS; part += 1)
  test(`with all that folds open and with wide letters no page scrolls sideways or cuts words off (${part + 1} of ${PARTS})`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const found: string[] = [];
    let drawn = 0;
    const measure = async (path: string, how: string) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const { found: here, texts } = await outside(page);
        found.push(...here.map((what) => `${path} at ${width} px${how}: ${what}`));
        drawn += texts;
      }
    };
    const own = pages.filter((_, at) => at % PARTS === part);
    for (const { path } of own) {
      await page.goto(path === "/404.html" ? "/bestaat-niet/" : path, { waitUntil: "load" });
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await measure(path, "");
      await page.evaluate(space, SPACING);
      await measure(path, ", spaced");
    }
    console.log(`${own.length} pages at ${WIDTHS.length} widths, twice; ${drawn} texts in drawings`);
    expect(found).toEqual([]);
    expect(own.length).toBeGreaterThan(50);
    expect(drawn).toBeGreaterThan(1000);
  });
