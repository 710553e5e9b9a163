/** What goes on paper: a page as a printer gets it, and a PDF as sheets. */
import { inflateSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";

// Points.
const A4 = { width: 595, height: 842 };
export const A6 = { width: 298, height: 420 };

/** A PDF's own words about its pages; Firefox packs them in streams. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("latin1");
  const packed = text.matchAll(/\/Type\s*\/ObjStm.*?stream\r?\n(.*?)endstream/gs);
  return [
    text,
    ...[...packed].map(([, bytes = ""]) => inflateSync(Buffer.from(bytes, "latin1")).toString("latin1")),
  ].join("\n");
}

/** How many sheets a PDF has, each of them of one size: A4 where nothing else is said. */
export function sheetsOf(pdf: Uint8Array, name: string, paper = A4): number {
  const sheets = [...unpacked(pdf).matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(sheets.length, name).toBeGreaterThan(0);
  for (const [, width, height] of sheets) {
    expect(Math.abs(Math.round(Number(width)) - paper.width), `${name}: width`).toBeLessThanOrEqual(1);
    expect(Math.abs(Math.round(Number(height)) - paper.height), `${name}: height`).toBeLessThanOrEqual(1);
  }
  return sheets.length;
}

/** The texts that paper would show, a line each, outside `but` where that is given. */
export const words = (page: Page, but?: string): Promise<string> =>
  page.evaluate((but) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    // A heading for those who listen is clipped away, by itself or with all that it stands in.
    const isClipped = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath === "inset(50%)" || isClipped(one.parentElement));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const parent = node.parentElement;
      if (!text || !parent || (but && parent.closest(but))) continue;
      const shown = parent.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      const { width, height } = parent.getBoundingClientRect();
      const isHeard = parent.closest(".visually-hidden") || (width === 1 && height === 1) || isClipped(parent);
      if (shown && !isHeard && !parent.closest("script, style")) seen.push(text);
    }
    return seen.join("\n");
  }, but);

/** Presses a button that prints, and waits until the page asked the browser to: once, of what stands in for a printer. */
export async function printsBy(page: Page, press: () => Promise<void>): Promise<void> {
  const asked = await page.evaluateHandle(() => {
    const asked = { times: 0 };
    window.print = () => {
      asked.times += 1;
      dispatchEvent(new Event("beforeprint")); // what a browser says as it begins
    };
    return asked;
  });
  await press();
  await expect.poll(() => asked.evaluate(({ times }) => times), "asked to print").toBe(1);
}

/** What the print button leaves on the page for the printer: kept here, since a test has no printer. */
export async function pressPrint(page: Page): Promise<void> {
  const button = page.locator(".widget").getByRole("button", { name: "Druk af" });
  await printsBy(page, () => button.press("Enter"));
  await expect(page.locator("html")).toHaveAttribute("data-print", "uitkomst");
  await page.emulateMedia({ media: "print" });
}
