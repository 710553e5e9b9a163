/** A page does not scroll sideways or cut its words off: at four widths, all that folds open, with wide letters too. */
import { expect, type Page } from "@playwright/test";
import { addSheet, layOutAll } from "./sheets.ts";

const WIDTHS = [1280, 768, 390, 320];
/** What is looked at on every page in each run; the walks look with wide letters at all four. */
export const few: Widths = { plain: WIDTHS, spaced: [320] };
export const many: Widths = { plain: WIDTHS, spaced: WIDTHS };
/** In px, as it is and with wide letters. */
type Widths = Readonly<Record<"plain" | "spaced", readonly number[]>>;

/** WCAG 1.4.12: what a reader may ask of every text. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

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
      const wider = one.scrollWidth > one.clientWidth + 1;
      const taller = one.scrollHeight > one.clientHeight + 1;
      // Only what does not fit is asked for its style: of thousands of elements that is most of the time.
      if (one instanceof HTMLElement && (wider || taller) && !one.closest(".visually-hidden, .place")) {
        const { overflowX, overflowY } = getComputedStyle(one);
        const cut = (wider && overflowX === "hidden") || (taller && overflowY === "hidden");
        if (cut && one.checkVisibility()) found.push(`${named(one)} cuts off "${words(one)}"`);
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

/** Whether a page has text in a drawing that is measured. */
export const hasDrawnText = (html: string) =>
  [...html.matchAll(/<text\b([^>]*)>/g)].some(([, attributes = ""]) => !/\bf-(mark|on)\b/.test(attributes));

/** Unfolds the page and measures it; the page is of no use for another check after that. */
export async function sideways(page: Page, html: string, widths: Widths): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await layOutAll(page);
  const found: string[] = [];
  let drawn = 0;
  for (const how of ["plain", "spaced"] as const) {
    if (how === "spaced") await addSheet(page, SPACING);
    for (const width of widths[how]) {
      await page.setViewportSize({ width, height: 800 });
      const { found: here, texts } = await outside(page);
      found.push(...here.map((what) => `at ${width} px, ${how}: ${what}`));
      drawn += texts;
    }
  }
  expect(found).toEqual([]);
  if (hasDrawnText(html)) expect(drawn, "texts in drawings").toBeGreaterThan(0);
}
