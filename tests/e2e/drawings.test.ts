/** Every drawing in forced colours takes the system's; long words of titles break with a hyphen on a narrow phone. */
import { expect, test } from "@playwright/test";
import { builtPages } from "./site.ts";

const pages = builtPages();

test("in forced colours every shape and letter of a drawing has a colour of the system", async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ forcedColors: "active" });
  const drawn = pages.filter(({ html }) => /<svg/.test(html.replace(/<a class="brand"[\s\S]*?<\/a>/, "")));
  let shapes = 0;
  for (const { path } of [{ path: "/a-z/" }, ...drawn]) {
    await page.goto(path, { waitUntil: "load" });
    const { found, count } = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.forcedColorAdjust = "none";
      const system = [
        "Canvas",
        "CanvasText",
        "LinkText",
        "VisitedText",
        "Highlight",
        "HighlightText",
        "ButtonText",
      ].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
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
    expect(found, path).toEqual([]);
    shapes += count;
  }
  console.log(`${drawn.length} pages with drawings, ${shapes} shapes`);
  expect(drawn.length).toBeGreaterThan(10);
  expect(shapes).toBeGreaterThan(500);
});

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
        getSelection()?.selectAllChildren(mark.parentElement ?? mark);
        return {
          breaks: line(mark.previousSibling, true) < line(mark.nextSibling, false),
          hyphen: mark.getBoundingClientRect().width > 2,
          copied: getSelection()?.toString() ?? "",
          text: mark.parentElement?.textContent ?? "",
        };
      });
    });
    for (const { breaks, hyphen, copied, text } of words) {
      expect(copied, path).toBe(text);
      expect(copied).not.toContain("\u00ad");
      expect(hyphen, `${path}: a hyphen where it breaks`).toBe(breaks);
      if (breaks) broken += 1;
    }
  }
  console.log(`${broken} words broken`);
  expect(broken).toBeGreaterThan(3);
});
