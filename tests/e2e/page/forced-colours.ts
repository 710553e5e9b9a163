/** In forced colours every shape and letter of a drawing has a colour of the system. */
import { expect, type Page } from "@playwright/test";

/** A page with a drawing besides the brand. */
export const isDrawn = (html: string) => /<svg/.test(html.replace(/<a class="brand"[\s\S]*?<\/a>/, ""));

const shapes = (page: Page) =>
  page.evaluate(() => {
    // What is folded away keeps the colours that it had before.
    for (const folded of document.querySelectorAll<HTMLDetailsElement>("details:has(svg)")) folded.open = true;
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.forcedColorAdjust = "none";
    const names = ["Canvas", "CanvasText", "LinkText", "VisitedText", "Highlight", "HighlightText", "ButtonText"];
    const system = names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const all = [...document.querySelectorAll("svg :is(rect, circle, path, text, tspan)")];
    const none = ["none", "transparent", "rgba(0, 0, 0, 0)"];
    const bad = all.flatMap((one) => {
      const { fill, stroke, display } = getComputedStyle(one);
      if (display === "none") return [];
      return [fill, stroke].some((colour) => !system.includes(colour) && !none.includes(colour))
        ? [`${one.tagName}.${one.getAttribute("class")} ${fill} ${stroke}`]
        : [];
    });
    return { found: [...new Set(bad)], count: all.length };
  });

/** Looks at every shape of the page in forced colours, and leaves them again. */
export async function forcedColours(page: Page, html: string): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  const { found, count } = await shapes(page);
  expect(found).toEqual([]);
  if (isDrawn(html)) expect(count, "shapes").toBeGreaterThan(0);
  await page.emulateMedia({ forcedColors: "none" });
}
