/** Names that are read out: they hold the words that are seen (WCAG 2.5.3), and whatever takes the focus has one. */
import type { Element } from "hast";
import { expect, test } from "vitest";
import { attribute, type Page, pages, select, textOf } from "./pages.ts";

const NATIVE = new Set(["a", "button", "input", "select", "textarea", "summary", "iframe"]);
const classes = (element: Element) => [element.properties.className].flat();

/** The words that are seen: without those for screen readers only, and without what a drawing says of itself. */
function seen(element: Element): string {
  const hidden = select(
    element,
    (one) => classes(one).includes("visually-hidden") || /^(title|desc)$/.test(one.tagName),
  );
  return hidden.reduce((text, one) => text.replace(textOf(one), ""), textOf(element));
}
const letters = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

test("a name given to a link or a button holds its visible words", () => {
  const named = pages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => NATIVE.has(element.tagName) && attribute(element, "ariaLabel") !== undefined)
      .map((element) => ({
        path,
        name: letters(attribute(element, "ariaLabel") ?? ""),
        words: letters(seen(element)),
      })),
  );
  console.log(`names: ${named.length}`);
  expect(named.length).toBeGreaterThan(pages.length);
  expect(named.filter(({ name, words }) => !name.includes(words))).toEqual([]);
});

test("what an expert judges has a name of its own on its page", () => {
  let seenNames = 0;
  for (const { path, elements } of pages) {
    const judged = elements.filter((one) => attribute(one, "dataUitspraak") !== undefined);
    const names = judged.map((one) => {
      const [legend] = select(one, ({ tagName }) => tagName === "legend");
      return attribute(one, "ariaLabel") ?? (legend && textOf(legend));
    });
    expect(new Set(names).size, path).toBe(names.length);
    seenNames += names.length;
  }
  expect(seenNames).toBeGreaterThan(400);
});

test("the brand is named as it is written", () => {
  const brands = pages.flatMap(({ elements }) => elements.filter((one) => classes(one).includes("brand")));
  expect(brands.length).toBeGreaterThan(80);
  for (const brand of brands) {
    expect(textOf(brand)).toBe("PRIS");
    expect(attribute(brand, "ariaLabel")).toContain("PRIS");
  }
});

test("what takes the focus without being a link, a field or a button has a role and a name", () => {
  const takes = (element: Element) => attribute(element, "tabIndex") === "0" && !NATIVE.has(element.tagName);
  const all = pages.flatMap((page: Page) => page.elements.filter(takes).map((element) => ({ page, element })));
  console.log(`boxes that take the focus: ${all.length}`);
  expect(all.length).toBeGreaterThan(20);
  const nameless = all.filter(
    ({ element }) =>
      !attribute(element, "role") || !(attribute(element, "ariaLabel") ?? attribute(element, "ariaLabelledBy")),
  );
  expect(nameless.map(({ page, element }) => `${page.path} <${element.tagName}>`)).toEqual([]);
});
