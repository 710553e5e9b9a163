/** What a page draws more than once: for a look of axe at its colours in another theme, one of each is enough. */
import type { Page } from "@playwright/test";

/** Before the first use on a page: a function that tells, from the root down, what repeats. */
const addFinder = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if ("repeatsIn" in globalThis) return;
    /**
     * Alike are elements with one tag, class and computed colours under parents that are alike; one repeats when all in
     * it was seen before. `seen` may come from an earlier call, to ask what is new.
     */
    const repeatsIn = (root: Element, seen: Map<string, number>): Element[] => {
      const repeats: Element[] = [];
      const look = (one: Element, parent: number): boolean => {
        const style = getComputedStyle(one);
        const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, display, visibility } = style;
        const drawn = [color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, display, visibility];
        const key = [parent, one.tagName, one.getAttribute("class"), ...drawn].join();
        const before = seen.get(key);
        const at = before ?? seen.size;
        seen.set(key, at);
        const inside = [...one.children];
        const old = inside.filter((child) => look(child, at));
        if (before !== undefined && old.length === inside.length) return true;
        repeats.push(...old);
        return false;
      };
      if (look(root, -1)) repeats.push(root);
      return repeats;
    };
    Object.assign(globalThis, { repeatsIn, drawnBefore: new Map<string, number>() });
  });

type Finder = { repeatsIn: (root: Element, seen: Map<string, number>) => Element[]; drawnBefore: Map<string, number> };

/**
 * Runs `look` while all that repeats is off the page; after it everything stands in its place again. Names and headings may
 * lose their words by it: a look at colours alone.
 */
export async function withoutRepeats<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await addFinder(page);
  const taken = await page.evaluateHandle(() =>
    (globalThis as unknown as Finder).repeatsIn(document.body, new Map()).map((one) => {
      const mark = document.createComment("");
      one.replaceWith(mark);
      return { mark, one };
    }),
  );
  const result = await look();
  await taken.evaluate((all) => {
    for (const { mark, one } of all) mark.replaceWith(one);
  });
  await taken.dispose();
  return result;
}

/** Whether the part draws something that it did not draw the last times that this was asked since the page was loaded. */
export async function drawsAnew(page: Page, part: string): Promise<boolean> {
  await addFinder(page);
  return page.evaluate((selector) => {
    const { repeatsIn, drawnBefore } = globalThis as unknown as Finder;
    const before = drawnBefore.size;
    for (const one of document.querySelectorAll(selector)) repeatsIn(one, drawnBefore);
    return drawnBefore.size > before;
  }, part);
}
