/**
 * What somebody does in an aid on a slow line, before its script is there: the first answer. Once the script comes that answer
 * stands; where it never comes, the way leads on in the outline.
 */
import { expect, type Page } from "@playwright/test";
import { holdsTalk } from "../../src/domain/talk.ts";
import type { Aid, Kaarten, Keuzetabel, Wegwijzer, Zelfscan } from "../../src/schema/aid.ts";
import * as keuzetabelText from "../../src/text/keuzetabel.nl.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";
import { allAids } from "./aids.ts";
import { beforeScript } from "./before-script.ts";
import { test } from "./scripted.ts";
import { stands, trail } from "./walk.ts";

test.use({
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  contextOptions: { reducedMotion: "reduce" },
  actionTimeout: 20_000,
});

interface Early {
  /** What is tapped before the script; nothing where one only reads. */
  tapped: string | undefined;
  /** What stands there once the script came. */
  after: (page: Page) => Promise<void>;
  /** The place in the outline that the way on leads to without it, and its marks. */
  place: { id: string; mark: { [name: string]: string } };
}

/** Where one is told, below a form, that it does not work and where all of it stands. */
const WHOLE = { id: "p-overzicht", mark: {} };

function wegwijzer({ questions, outcomes, start }: Wegwijzer): Early {
  const first = questions.find(({ id }) => id === start);
  const answer = first?.answers[0];
  const to = answer?.to ?? "";
  return {
    tapped: `summary[data-kies="${answer?.id}"]`,
    after: async (page) => {
      await stands(page, to);
      expect(await trail(page)).toEqual([[start, answer?.text]]);
    },
    place: { id: to, mark: outcomes.some(({ id }) => id === to) ? { uitkomst: to } : { vraag: to } },
  };
}

function exercise({ exercises }: Kaarten): Early {
  const [first] = exercises;
  const option = `[data-stap="${first?.id}"] button[data-kies="${first?.options[0]?.id}"]`;
  return {
    tapped: `summary[data-kies="${first?.options[0]?.id}"]`,
    after: async (page) => {
      await expect(page.locator(option)).toHaveAttribute("aria-pressed", "true");
      await expect(page.locator(option)).toBeFocused();
      await expect(page.locator(".widget .because")).toContainText(first?.options[0]?.explanation ?? "");
    },
    place: { id: first?.id ?? "", mark: { kaart: first?.id ?? "" } },
  };
}

const readCard = ({ cards: [card] }: Kaarten): Early => ({
  tapped: undefined,
  after: (page) => expect(page.locator(`[data-stap="${card?.id}"] h3`)).toHaveText(card?.title ?? ""),
  place: WHOLE,
});

/** A field that one ticks, and that stays so. */
const ticks = (tapped: string, after: (page: Page) => Promise<void> = () => Promise.resolve()): Early => ({
  tapped,
  after: async (page) => {
    await expect(page.locator(tapped).first()).toBeChecked();
    await after(page);
  },
  place: WHOLE,
});

function kaarten(aid: Kaarten): Early {
  if (holdsTalk(aid))
    return ticks(`[data-onderwerp="${aid.talk.themes[0]?.id}"]`, async (page) => {
      await page.locator("[data-volgende]").tap();
      await expect(page.locator(".widget [role=alert] .notice")).toHaveCount(0);
      await expect(page.locator("[data-onderwerp]")).toHaveCount(0);
    });
  return aid.cards.length > 0 ? readCard(aid) : exercise(aid);
}

const early: ByKind<Early> = {
  wegwijzer,
  kaarten,
  keuzetabel: ({ criteria }: Keuzetabel) =>
    ticks(`[data-stap="${criteria[0]?.id}"] [data-kies="${criteria[0]?.values[0]?.id}"]`, (page) =>
      expect(page.locator('.widget .progress[role="status"]')).toHaveText(keuzetabelText.chosen(1, criteria.length)),
    ),
  zelfscan: ({ dimensions }: Zelfscan) => ticks(`.scan-step[data-stap="${dimensions[0]?.id}"] [data-kies]`),
};

/** Taps as soon as the words are there; the box of a field is as large as its label. */
async function begin(page: Page, aid: Aid): Promise<Early> {
  const it = byKind(early, aid);
  await expect(page.locator(".widget h3").filter({ visible: true }).first(), aid.id).toBeVisible();
  if (it.tapped?.startsWith("summary")) {
    const first = page.locator(it.tapped);
    expect(await first.evaluate((one) => getComputedStyle(one).opacity), `${aid.id}: looks alive`).toBe("1");
    await first.tap();
    await expect(page.locator(`${it.tapped} + p a`)).toBeVisible();
  } else if (it.tapped) await page.locator(it.tapped).first().locator("xpath=ancestor::label").tap();
  if (it.tapped) expect(await page.locator(".widget[data-klaar]").count(), `${aid.id}: before the script`).toBe(0);
  return it;
}

/** In a frame the same is written, by the same: there one aid of each kind. */
const places = [
  { where: "on its page", of: "/hulpmiddelen/", aids: allAids },
  { where: "in a frame", of: "/embed/", aids: [...new Map(allAids.map((aid) => [aid.kind, aid])).values()] },
];

for (const { where, of, aids } of places) {
  test(`the first answer, given before the script comes, stands, ${where}`, async ({ page }) => {
    test.setTimeout(300_000);
    let tapped = 0;
    for (const aid of aids) {
      const it = await beforeScript(page, `${of}${aid.id}/`, () => begin(page, aid));
      await page.locator(".widget[data-klaar]").waitFor();
      await it.after(page);
      await expect(page.locator(".widget :is(summary[data-kies], .early)"), aid.id).toHaveCount(0);
      if (it.tapped) tapped += 1;
    }
    console.log(`${aids.length} aids, ${tapped} answered before their script`);
    // With cards that one reads before anything else there is one deck.
    expect(tapped).toBeGreaterThanOrEqual(aids.length - 1);
    expect(aids.length).toBeGreaterThan(3);
  });

  test(`without its script the first answer leads on in the outline, ${where}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.route("**/_astro/*.js", (route) => route.abort());
    let answers = 0;
    for (const aid of aids) {
      await page.goto(`${of}${aid.id}/`, { waitUntil: "commit" });
      const { tapped, place } = await begin(page, aid);
      const isAnswer = tapped?.startsWith("summary") ?? false;
      // As long as somebody would wait until it is said, in no time.
      await page.locator(".late").evaluate((note) => note.getAnimations().forEach((one) => one.finish()));
      await page.locator(isAnswer ? `${tapped} + p a` : ".late .notice a").tap();
      const target = page.locator(":target");
      await expect(target, aid.id).toHaveAttribute("id", place.id);
      for (const [name, value] of Object.entries(place.mark))
        await expect(target).toHaveAttribute(`data-${name}`, value);
      await expect(target).toBeInViewport();
      if (isAnswer) answers += 1;
    }
    console.log(`${aids.length} aids without their script, ${answers} answers lead on`);
    expect(answers).toBeGreaterThan(aids === allAids ? 14 : 1);
  });
}
