/** Aids in a course on another origin: in a plain frame, a sandbox with and without script, and at a fixed height. */
import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import { itemsOf } from "../../src/domain/zelfscan/fields.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";
import { aidOf, allAids } from "./aids.ts";
import { draw, hostOfFile, type HostPage, told } from "./host.ts";
import { test } from "./scripted.ts";
import { complaintsFrom, keeps, useAid } from "./walk.ts";

const MOST_AT_LOAD = 8; // heights that one frame may tell before it is settled
const MOST = 20; // and in all, used from start to end
const lms = hostOfFile();

const address = (id: string) => `${lms.site}/embed/${id}/`;

/** Opens a course with every aid in a frame, and gives the frames in the aids' order. */
async function course(
  page: Page,
  how: Omit<HostPage, "frames"> = {},
  ids = allAids.map(({ id }) => id),
): Promise<Frame[]> {
  await page.goto(lms.host.page({ ...how, frames: ids.map(address) }), { waitUntil: "load" });
  const elements = await page.locator("iframe").elementHandles();
  const frames = await Promise.all(elements.map((element) => element.contentFrame()));
  return frames.filter((frame) => frame !== null);
}

/** The heights that each frame told, in order. */
const heights = async (page: Page, count: number) => {
  const all = await told(page);
  return Array.from({ length: count }, (_, frame) =>
    all.flatMap((one) => {
      const data = one.data as { ns?: string; v?: number; type?: string; id?: string; height?: number } | null;
      return one.frame === frame && data?.ns === "pris" ? [data] : [];
    }),
  );
};
const content = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0));

for (const [name, how] of [
  ["in a plain frame", {}],
  ["in a sandbox without origin", { sandbox: "allow-scripts" }],
  ["at a fixed height", { height: 300 }],
] as const)
  test(`every aid works ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    const complaints = complaintsFrom(page);
    const frames = await course(page, how);
    for (const frame of frames) await frame.locator(".widget[data-klaar]").waitFor({ state: "attached" });
    await expect(async () => {
      for (const mine of await heights(page, frames.length)) expect(mine.length).toBeGreaterThan(0);
    }).toPass();
    await draw(page);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.tagName]), "scroll and focus").toEqual([
      0,
      "INPUT",
    ]);
    const atLoad = await heights(page, frames.length);
    const before = await keeps(page);
    for (const [at, frame] of frames.entries()) {
      const id = allAids[at]?.id;
      const mine = atLoad[at] ?? [];
      expect(mine.length, `${id}: heights at load`).toBeLessThanOrEqual(MOST_AT_LOAD);
      for (const { height = 0, ...rest } of mine) {
        expect(rest).toEqual({ ns: "pris", v: 1, type: "height", id });
        expect(Number.isInteger(height) && height >= 80, `${id}: ${height}`).toBe(true);
      }
      await useAid(frame.locator(".widget"), aidOf(id ?? ""));
      await expect(async () => {
        // A frame out of sight is not drawn, and tells nothing of what comes late until somebody scrolls to it.
        await (await frame.frameElement()).scrollIntoViewIfNeeded();
        const last = (await heights(page, frames.length))[at]?.at(-1)?.height ?? 0;
        expect(Math.abs(last - (await content(frame))), `${id}: told and real height`).toBeLessThanOrEqual(4);
      }).toPass();
    }
    const settled = (await told(page)).length;
    await draw(page);
    const all = await told(page);
    expect(all.length, "still talking").toBe(settled);
    for (const mine of await heights(page, frames.length)) expect(mine.length, mine[0]?.id).toBeLessThanOrEqual(MOST);
    // How a host knows who speaks: the frame itself, and its origin, which a sandbox does not have.
    expect(all.filter(({ frame, origin }) => frame < 0 || origin !== ("sandbox" in how ? "null" : lms.site))).toEqual(
      [],
    );
    const canvas = all.flatMap(({ data }) => (typeof data === "string" ? [JSON.parse(data) as unknown] : []));
    expect(canvas).toEqual(
      all.flatMap(({ data }) =>
        typeof data === "string" ? [] : [{ subject: "lti.frameResize", height: (data as { height: number }).height }],
      ),
    );
    expect(await keeps(page), "the course's own address and history").toEqual(before);
    expect(complaints).toEqual([]);
    console.log(`${frames.length} aids ${name}, ${all.length} messages`);
    expect(frames.length).toBe(allAids.length);
  });

/** What one can do with an outline, kind by kind. */
const follows: ByKind<(outline: Locator) => Promise<void>> = {
  wegwijzer: (aid) => async (outline) => {
    const first = aid.questions.find(({ id }) => id === aid.start)?.answers[0];
    await outline.locator(`[data-vraag="${aid.start}"] a[data-antwoord="${first?.id}"]`).click();
    await expect(outline.locator(`section[id="${first?.to}"]`), aid.id).toBeInViewport();
  },
  kaarten: (aid) => (outline) =>
    expect(outline.locator("[data-kaart]"), aid.id).toHaveCount(
      aid.cards.length + aid.exercises.length + (aid.talk?.themes.length ?? 0),
    ),
  keuzetabel: (aid) => (outline) =>
    expect(outline.locator("[data-criterium]"), aid.id).toHaveCount(aid.criteria.length),
  zelfscan: (aid) => (outline) => expect(outline.locator("[data-item]"), aid.id).toHaveCount(itemsOf(aid).length),
};

test("a sandbox without script leaves the whole aid to read and to follow", async ({ page }) => {
  const frames = await course(page, { sandbox: "" });
  for (const [at, frame] of frames.entries()) {
    const aid = aidOf(allAids[at]?.id ?? "");
    const outline = frame.locator("#p-overzicht");
    await expect(frame.locator(".aid-widget"), aid.id).toBeHidden();
    await expect(outline, aid.id).toBeVisible();
    await byKind(follows, aid)(outline);
  }
  expect(await told(page)).toEqual([]);
  console.log(`${frames.length} aids without script`);
  expect(frames.length).toBe(allAids.length);
});
