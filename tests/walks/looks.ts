/**
 * How axe looks at a page: wide and narrow, light and dark. The first look is at everything with every rule. In the dark a
 * long page is looked at for what colours and width can change: its colours at one of each that is drawn alike, as a list
 * of three hundred rows has one row's colours, and its targets on the whole of it.
 */
import { expect, type Page } from "@playwright/test";
import { addAxe, COLOURS, violations } from "../e2e/axe.ts";
import { layOutAll } from "../e2e/page/sheets.ts";
import { withoutRepeats } from "./repeats.ts";

/** `rules` are all where they are not named. */
interface Look {
  width: number;
  theme: "light" | "dark";
  rules?: readonly string[];
}

const first: Look = { width: 1280, theme: "light" };
/** For a page that brings a class of the style sheets: where another look at that width saw the rest, colours alone. */
export const all: readonly Look[] = [
  first,
  { width: 360, theme: "light" },
  { width: 360, theme: "dark", rules: COLOURS },
  { width: 1280, theme: "dark", rules: COLOURS },
];
/** For a page that is drawn as those before it. */
export const shared: readonly Look[] = [first, { width: 360, theme: "dark" }];

/** Elements: with fewer it takes longer to find what repeats than to look at it again. */
const LONG = 600;
const PLACES = ["target-size", "scrollable-region-focusable"];

/** Takes every look; the page is as it was after that, but for its width and theme, and laid out whole. */
export async function look(page: Page, looks: readonly Look[]): Promise<void> {
  await addAxe(page);
  await layOutAll(page);
  const isLong = (await page.locator("*").count()) > LONG;
  for (const { width, theme, rules } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    const what = `axe at ${width} px, ${theme}`;
    if (isLong && theme === "dark") {
      expect(await withoutRepeats(page, () => violations(page, undefined, COLOURS)), what).toEqual([]);
      if (!rules) expect(await violations(page, undefined, PLACES), `${what}, targets`).toEqual([]);
    } else expect(await violations(page, undefined, rules), what).toEqual([]);
  }
}
