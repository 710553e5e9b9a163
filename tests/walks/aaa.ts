/**
 * What WCAG asks at level AAA and the site holds, where a browser can tell: each criterion a rule that lists what breaks
 * it on the page as it is, with all that folds open. Elsewhere: 1.4.6 is axe's contrast of 7:1 here, 2.1.3 the walks by
 * keyboard of tests/e2e, 3.1.3 the definitions of tests/e2e/terms.test.ts, 3.1.4 the abbreviations of tests/content. Of 1.4.8
 * the room between paragraphs is the reader's to set: tests/e2e/page/sideways.ts does it.
 */
import type { Page } from "@playwright/test";

/** Each runs in the page and says what is wrong, a line each. */
interface Helpers {
  shown: (one: Element) => boolean;
  named: (one: Element) => string;
  all: (selector: string) => HTMLElement[];
}
const helpers = () => {
  const named = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} "${one.textContent.trim().slice(0, 40)}"`;
  const shown = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden, [popover]:not(:popover-open)");
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(shown);
  Object.assign(globalThis, { aaa: { named, shown, all } satisfies Helpers });
};
declare const aaa: Helpers;

const RULES = {
  /** Lines of at most 80 characters, not justified, and a line and a half high. */
  "1.4.8 visual presentation": () =>
    aaa.all("main :is(p, li, dd)").flatMap((one) => {
      const style = getComputedStyle(one);
      if ([...one.children].some((child) => getComputedStyle(child).display !== "inline")) return [];
      const range = document.createRange();
      range.selectNodeContents(one);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
      if (lines < 2) return [];
      const wrong = [
        style.textAlign === "justify" && "justified",
        Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize) < 1.49 && `lines ${style.lineHeight}`,
        lines > 2 &&
          one.textContent.trim().length / lines > 80 &&
          `${one.textContent.trim().length} characters on ${lines} lines`,
      ].filter((what) => what !== false);
      return wrong.map((what) => `${what}: ${aaa.named(one)}`);
    }),
  /** Where one is: a trail, a mark in the menu, or the list of everything (technique G63). */
  "2.4.8 location": () =>
    location.pathname.startsWith("/embed/") || document.querySelector('[aria-current], .crumbs, a[href="/a-z/"]')
      ? []
      : ["nothing tells where this page is"],
  /**
   * A name of words that say nothing by themselves leads to one place. Of other names a machine cannot tell whether two
   * places are about one thing, as the page of a method and its row in an aid are.
   */
  "2.4.9 link purpose": () => {
    const says =
      /^(ja|nee|ik|weet|het|niet|twijfel|meer|uitleg|hier|lees|verder|link|voorbeeld|verantwoording|kader|terug|volgende|vorige|en|of|\W)+$/;
    const places = new Map<string, Set<string>>();
    for (const link of aaa.all("a[href]")) {
      const name = (link.ariaLabel ?? link.textContent).trim().toLowerCase();
      if (says.test(name.replaceAll(/\s+/g, "")))
        places.set(name, (places.get(name) ?? new Set()).add(link.getAttribute("href") ?? ""));
    }
    return [...places]
      .filter(([, to]) => to.size > 1)
      .map(([name, to]) => `"${name.slice(0, 60)}" leads to ${[...to].slice(0, 3).join(", ")}`);
  },
  /** Every section has a heading or a name. */
  "2.4.10 section headings": () =>
    aaa
      .all("main :is(section, article)")
      .filter(
        (one) => !one.querySelector("h1, h2, h3, h4, h5, h6") && !one.ariaLabel && !one.hasAttribute("aria-labelledby"),
      )
      .map(aaa.named),
  /** Nothing covers any part of what has the focus, and a line of 2 px or more shows it; its contrast: focus-ring.test.ts. */
  "2.4.12 and 2.4.13 focus": () =>
    aaa
      .all("a[href], button:not(:disabled), input:not(:disabled), summary, select, textarea, [tabindex='0']")
      .flatMap((one) => {
        one.focus({ focusVisible: true });
        if (document.activeElement !== one) return [];
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const ring = one.closest("label, .method-card") ?? one;
        // In a drawing the box of a link has the ring.
        const box = one.querySelector(".d-box, .f-box");
        const seen =
          (box && Number.parseFloat(getComputedStyle(box).strokeWidth) >= 2) ||
          [one, ring, one.parentElement].some((part) => {
            const { outlineStyle: style, outlineWidth: width } = getComputedStyle(part ?? one);
            return style !== "none" && Number.parseFloat(width) >= 2;
          });
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const corners = [
          [left + 2, top + 2],
          [right - 2, top + 2],
          [left + 2, bottom - 2],
          [right - 2, bottom - 2],
        ] as const;
        const covers =
          bottom - top > innerHeight
            ? []
            : corners
                .map(([x, y]) => document.elementFromPoint(x, y))
                .filter(
                  (over) =>
                    over && ["fixed", "sticky"].includes(getComputedStyle(over).position) && !over.contains(one),
                );
        return [
          ...(seen ? [] : [`no ring (${outlineStyle} ${outlineWidth}): ${aaa.named(one)}`]),
          ...(covers.length > 0 ? [`covered: ${aaa.named(one)}`] : []),
        ];
      }),
  /** 44 by 44, but for a link in a sentence and what another link does as well. */
  "2.5.5 target size": () => {
    const large = (one: Element) => {
      const { width, height } = one.getBoundingClientRect();
      return width >= 43.5 && height >= 43.5;
    };
    return aaa.all("a[href], button, summary, select, textarea, input").flatMap((one) => {
      if (one.matches(".skip") || getComputedStyle(one).display === "inline") return [];
      const label = one.matches("[type=radio], [type=checkbox]") ? ((one as HTMLInputElement).labels?.[0] ?? one) : one;
      if (large(label)) return [];
      const same = one.matches("a") ? [...document.querySelectorAll(`a[href="${one.getAttribute("href")}"]`)] : [];
      // The doors of the menu are large once it is open.
      if (same.some((other) => other !== one && (large(other) || other.closest(".menu")))) return [];
      const { width, height } = label.getBoundingClientRect();
      return [`${Math.round(width)} × ${Math.round(height)}: ${aaa.named(one)} in ${one.parentElement?.className}`];
    });
  },
  /** Nothing changes by itself; a new window is told of. */
  "3.2.5 change on request": () => [
    ...[...document.querySelectorAll("meta[http-equiv=refresh]")].map(() => "the page goes elsewhere by itself"),
    ...(aaa.all("a[target=_blank]").length > 0 && !document.body.textContent.includes("nieuw venster")
      ? ["links open a new window, and nothing says so"]
      : []),
  ],
  /** With less motion asked for nothing moves. */
  "2.3.3 animation": () =>
    [...document.querySelectorAll("body *")]
      .filter((one) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
        return (
          transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0.01) ||
          (animationName !== "none" && Number.parseFloat(animationDuration) > 0.01)
        );
      })
      .map(aaa.named),
} satisfies { [criterion: string]: () => string[] };

export const ruleCount = Object.keys(RULES).length;

/** What breaks each rule, at two widths. The page must have been asked for less motion; its folds stay open. */
export async function broken(page: Page): Promise<{ [criterion: string]: string[] }> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => void (details.open = true)));
  await page.evaluate(helpers);
  const found: { [criterion: string]: string[] } = {};
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [criterion, rule] of Object.entries(RULES)) {
      const here = await page.evaluate(rule);
      if (here.length > 0) found[`${criterion} at ${width} px`] = here.slice(0, 12);
    }
  }
  return found;
}
