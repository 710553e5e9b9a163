/**
 * How a page appears: with its first response, and without a jump afterwards, whether the font comes soon after the page
 * or, as on a phone, long after it; on one page of each kind, narrow and wide.
 */
import { expect, type Page } from "@playwright/test";
import { aidsOf } from "../domain/real-aids.ts";
import { allAids, decks, graphs, talks } from "./aids.ts";
import { PATH as DRAAIBOEK } from "./draaiboek.ts";
import { OASE } from "./running.ts";
import { test } from "./scripted.ts";
import { useAid } from "./walk.ts";

/** Kinds with a tool, which a script takes over once the page has been painted. */
const tools = {
  wegwijzer: `/hulpmiddelen/${graphs[0]?.id}/`,
  keuzetabel: `/hulpmiddelen/${aidsOf("keuzetabel")[0]?.id}/`,
  kaarten: `/hulpmiddelen/${decks[0]?.id}/`,
  selfTest: `/hulpmiddelen/${decks.find(({ cards }) => cards.length === 0)?.id}/`,
  talk: `/hulpmiddelen/${talks[0]?.id}/`,
  zelfscan: `/hulpmiddelen/${aidsOf("zelfscan")[0]?.id}/`,
  frame: `/embed/${graphs[0]?.id}/`,
  catalogue: "/methodieken/",
  run: OASE,
  runFrame: "/embed/methodieken/oase-model/",
  draaiboek: DRAAIBOEK,
  practice: "/oefenen/",
  law: "/wetgeving/",
  slides: `/cursus/${decks[0]?.id}/dias/`,
  away: "/onderweg/",
  selection: "/selectie/",
  reviews: "/nalezen/",
  review: `/nalezen/${graphs[0]?.id}/`,
  search: "/zoeken/",
};
/** The others. */
const texts = {
  home: "/",
  guideline: "/richtlijn/",
  model: "/richtlijn/principes/",
  framework: "/richtlijn/kader/vormen-van-samenwerken/",
  principle: "/richtlijn/principes/informatie-uitwisselen/",
  policy: "/richtlijn/beleid/macroniveau/",
  aids: "/hulpmiddelen/",
  overview: `/hulpmiddelen/${graphs[0]?.id}/overzicht/`,
  cards: "/methodieken/kaarten/",
  method: "/methodieken/model-van-tuckman/",
  casus: "/casussen/karel/",
  terms: "/begrippen/",
  source: "/bronnen/pris/",
  account: "/verantwoording/pris/",
  reader: "/voor/lesgevers/",
  course: "/cursus/",
  az: "/a-z/",
  about: "/over/",
  missing: "/bestaat-niet/",
};

interface Shift {
  value: number;
  what: string;
}
/** Counts every shift, whatever caused it: nobody touches the page in these tests. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[]) {
        const nodes = entry.sources.map(
          ({ node }) => `${node?.nodeName} ${(node?.textContent ?? "").trim().slice(0, 40)}`,
        );
        shifts.push({ value: entry.value, what: nodes.join(" | ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
const frames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  });

/** Opens a page whose font comes after `delay`, or, without one, when everything else is there. */
async function openWithLateFont(page: Page, path: string, delay?: number): Promise<void> {
  let send: () => void = () => undefined;
  const gate = new Promise<void>((open) => (send = open));
  let asked = 0;
  await page.route("**/*.woff2", async (route) => {
    asked += 1;
    if (delay === undefined) await gate;
    else await new Promise((resolve) => setTimeout(resolve, delay)); // the network, not a wait of the test
    await route.continue();
  });
  const font = page.waitForEvent("requestfinished", (request) => request.url().endsWith(".woff2"));
  await page.goto(path, { waitUntil: delay === undefined ? "domcontentloaded" : "load" });
  await frames(page);
  send();
  await font;
  await page.evaluate(() => document.fonts.ready);
  await frames(page);
  expect(asked, "fonts asked for").toBe(1);
}

const phone = [360, 780] as const;
const desk = [1280, 900] as const;
const looks = [
  ...Object.entries(texts).map(([kind, path]) => ({ kind, path, sizes: [phone, desk] })),
  ...Object.entries(tools).map(([kind, path]) => ({ kind, path, sizes: [phone, [768, 1024] as const, desk] })),
];

test("there are kinds to open", () => {
  const openings = looks.flatMap(({ sizes }) => sizes).length;
  console.log(
    `kinds: ${Object.keys(texts).length} of text, ${Object.keys(tools).length} with a tool: ${openings} openings`,
  );
  expect(Object.keys(tools)).toHaveLength(19);
  expect(openings).toBeGreaterThan(90);
});

for (const { kind, path, sizes } of looks)
  for (const [width, height] of sizes)
    test(`${kind} at ${width} px: nothing blocks its paint, nothing moves when the font comes`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await watchShifts(page);
      for (const delay of [50, undefined]) {
        await openWithLateFont(page, path, delay);
        const { blocking, shifts } = await page.evaluate(() => ({
          blocking: performance
            .getEntriesByType("resource")
            .filter((entry) => (entry as { renderBlockingStatus?: string }).renderBlockingStatus === "blocking")
            .map(({ name }) => name),
          shifts: (globalThis as unknown as { shifts: Shift[] }).shifts,
        }));
        expect(blocking).toEqual([]);
        const moved = shifts.reduce((sum, { value }) => sum + value, 0);
        expect(moved, `${delay} ms: ${JSON.stringify(shifts, undefined, 1)}`).toBeLessThanOrEqual(0.01);
        await page.unrouteAll({ behavior: "wait" });
      }
    });

test("no style is left out of a page that its scripts need: every class in an aid in use was known to the build", async ({
  page,
}) => {
  let count = 0;
  for (const aid of allAids) {
    const { id } = aid;
    const sources: Promise<string>[] = [];
    page.removeAllListeners("response");
    page.on("response", (response) => {
      if (["document", "script"].includes(response.request().resourceType())) sources.push(response.text());
    });
    await page.goto(`/hulpmiddelen/${id}/`);
    await useAid(page.locator(".widget"), aid);
    const words = new Set((await Promise.all(sources)).join("\n").match(/[A-Za-z_][\w-]*/g));
    const classes = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll("[class]")].flatMap((element) => [...element.classList])),
    ]);
    expect(
      classes.filter((name) => !words.has(name)),
      id,
    ).toEqual([]);
    count += classes.length;
  }
  console.log(`classes in aids in use: ${count}`);
  expect(count).toBeGreaterThan(200);
});

test("figures of a clock are of one width in the font that pages load, where others are not", async ({ page }) => {
  await page.goto(tools.wegwijzer);
  const { plain, tabular } = await page.evaluate(async () => {
    // Under a name of its own: a page that was painted without the font keeps its stand-in.
    const [, url = ""] = /url\(([^)]+\.woff2)\)/.exec(document.querySelector("style")?.textContent ?? "") ?? [];
    document.fonts.add(await new FontFace("Ours", `url(${url})`).load());
    const font = "40px Ours";
    const widths = (fontVariantNumeric: string) =>
      [..."0123456789"].map((textContent) => {
        const one = Object.assign(document.createElement("span"), { textContent });
        Object.assign(one.style, { font, fontVariantNumeric });
        document.body.append(one);
        return one.getBoundingClientRect().width;
      });
    return { plain: widths("normal"), tabular: widths("tabular-nums") };
  });
  expect(new Set(plain).size, "else this tells nothing").toBeGreaterThan(1);
  expect(new Set(tabular).size).toBe(1);
});
