/** The state of an aid in its address: history, Back and reload, and what a damaged or hostile fragment does: nothing. */
import { expect, type Page } from "@playwright/test";
import { readState } from "../../src/views/fragment.ts";
import type { Kaarten, Keuzetabel, Wegwijzer, Zelfscan } from "../../src/schema/aid.ts";
import { type ByKind, byKind } from "../domain/real-aids.ts";
import { answerableParts } from "../../src/domain/answerable.ts";
import { allAids, everySeries } from "./aids.ts";
import { garbage } from "./garbage.ts";
import { test } from "./scripted.ts";
import { answer, arrive, choice, complaintsFrom, keeps, listed, openAid, openTrail, stands, useAid } from "./walk.ts";

const step = (page: Page) => page.locator("[data-stap]");

function keepsWegwijzer(aid: Wegwijzer): void {
  const address = `/hulpmiddelen/${aid.id}/`;
  const { choices, outcome } = everySeries(aid).reduce((longest, one) =>
    one.choices.length > longest.choices.length ? one : longest,
  );
  const hash = (count: number) =>
    count === 0
      ? ""
      : `#s=1&${choices
          .slice(0, count)
          .map(({ question, answer: id }) => `${question}=${id}`)
          .join("&")}`;
  const nodes = [...choices.map(({ question }) => question), outcome];
  const walk = async (page: Page, count: number) => {
    for (const [at, choice] of choices.slice(0, count).entries()) {
      if (at > 0) await answer(page, choice);
      else await page.locator(`[data-kies="${choice.answer}"]`).press("Enter");
      expect(await arrive(page, choice.to)).toMatchObject({ step: choice.to, onHeading: true });
    }
  };
  const isAt = async (page: Page, count: number) => {
    await stands(page, nodes[count]);
    expect(new URL(page.url()).hash).toBe(hash(count));
  };

  test(`${aid.id}: one history entry a step, Back, Forward, reload`, async ({ page }) => {
    await openAid(page, address);
    const { historyLength } = await keeps(page);
    await walk(page, choices.length);
    expect((await keeps(page)).historyLength).toBe(historyLength + choices.length);
    for (let count = choices.length - 1; count >= 0; count -= 1) {
      await page.goBack();
      await isAt(page, count);
    }
    for (let count = 1; count <= choices.length; count += 1) {
      await page.goForward();
      await isAt(page, count);
    }
    await page.reload();
    await expect(step(page)).toHaveAttribute("data-stap", outcome);
    expect(await page.evaluate(() => document.activeElement === document.body), "no focus on load").toBe(true);
    await page.locator("[data-terug]").press("Enter");
    await isAt(page, choices.length - 1);
    expect((await keeps(page)).historyLength, "the button goes back, also after a reload").toBe(
      historyLength + choices.length,
    );
    await page.locator("[data-opnieuw]").press("Enter");
    await isAt(page, 0);
  });

  test(`${aid.id}: "wijzig" keeps later answers as preselection, and "vorige vraag" never goes forward`, async ({
    page,
  }) => {
    await openAid(page, address);
    await walk(page, choices.length);
    await openTrail(page);
    await page.locator("[data-spoor] button").nth(1).press("Enter");
    await isAt(page, 1);
    for (const [at, { answer: id }] of choices.slice(1).entries()) {
      await expect(page.locator(".answer.earlier")).toHaveAttribute("data-kies", id);
      await page.locator(".answer.earlier").press("Enter");
      await isAt(page, at + 2);
    }
    await openTrail(page);
    await page.locator("[data-spoor] button").nth(2).press("Enter");
    await isAt(page, 2);
    await page.locator("[data-terug]").press("Enter");
    await isAt(page, 1);
    // A place in the outline is an entry of the history too, and not a step to go back to.
    await page.locator(".outline > summary").click();
    await page.locator(`#p-overzicht a[href="#${outcome}"]`).first().press("Enter");
    expect(new URL(page.url()).hash).toBe(`#${outcome}`);
    await page.locator(".answer.earlier").press("Enter");
    await isAt(page, 2);
    await page.locator("[data-terug]").press("Enter");
    await isAt(page, 1);
  });

  test(`${aid.id}: no fragment breaks it`, async ({ page }) => {
    test.setTimeout(240_000);
    const complaints = complaintsFrom(page);
    const list = garbage({ questions: aid.questions, way: hash(2).slice(1), place: outcome });
    for (const [n, fragment] of list.entries()) {
      // Another query each time: with the same one the browser would not load the page again.
      await openAid(page, `${address}?n=${n}#${fragment}`);
      const read = readState(await page.evaluate(() => location.hash), aid.questions);
      const said = page.locator('.widget > [role="status"]');
      const dropped = read.kind === "state" && read.dropped.length > 0;
      if (dropped) await expect(said, fragment).toContainText("past niet meer");
      else await expect(said, fragment).toHaveCount(0);
      const button = page.locator("[data-kies], [data-opnieuw]").first();
      const before = await step(page).getAttribute("data-stap");
      await button.press("Enter");
      await expect(step(page), fragment).not.toHaveAttribute("data-stap", before ?? "");
      expect(complaints, fragment).toEqual([]);
    }
    console.log(`${aid.id}: ${list.length} fragments`);
    expect(list.length).toBeGreaterThan(50);
  });
}

function keepsKeuzetabel(aid: Keuzetabel): void {
  test(`${aid.id}: what was chosen stands in the address, and comes back`, async ({ page }) => {
    const address = `/hulpmiddelen/${aid.id}/`;
    await openAid(page, address);
    const chosen = Object.fromEntries(aid.criteria.map(({ id, values }) => [id, values[0]?.id ?? ""]));
    for (const [id, value] of Object.entries(chosen)) await (await choice(page, id, value)).press("Space");
    await listed(page, aid, chosen);
    expect(new URL(page.url()).hash).toBe(
      `#s=1&${aid.criteria.map(({ id, values }) => `${id}=${values[0]?.id}`).join("&")}`,
    );
    await page.reload();
    await listed(page, aid, chosen);
    await page.goBack();
    await expect(page.locator("[data-kies]:checked")).toHaveCount(aid.criteria.length - 1);
    await openAid(page, `${address}?n=1#s=1&${aid.criteria[0]?.id}=bestaat-niet`);
    await expect(page.locator('.widget > .notice[role="status"]')).toContainText("past niet meer");
    await page.locator("[data-kies]").first().press("Space");
    await page.locator("[data-opnieuw]").press("Enter");
    await expect(page.locator("[data-kies]:checked")).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe("");
  });
}

function keepsNothing(aid: Kaarten | Zelfscan): void {
  test(`${aid.id}: what one does in it stands in no address`, async ({ page }) => {
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    const before = await keeps(page);
    await useAid(page.locator(".widget"), aid);
    expect(await keeps(page)).toEqual(before);
  });
}

/** What an address holds of an aid that is not sensitive, kind by kind. */
const inAddress: ByKind<void> = {
  ...{ wegwijzer: keepsWegwijzer, kaarten: keepsNothing, keuzetabel: keepsKeuzetabel },
  zelfscan: keepsNothing,
};
const open = allAids.filter(({ sensitive }) => !sensitive);

test("there are aids whose state stands in the address", () => {
  expect(open.filter((aid) => answerableParts(aid).length > 0).length).toBeGreaterThan(1);
});
for (const aid of open) byKind(inAddress, aid);

test("every aid stays usable while its address changes under it", async ({ page }) => {
  test.setTimeout(240_000);
  const complaints = complaintsFrom(page);
  let count = 0;
  for (const aid of allAids) {
    await openAid(page, `/hulpmiddelen/${aid.id}/`);
    const list = garbage({ questions: answerableParts(aid), way: "s=1", place: "p-overzicht" });
    await page.evaluate(async (fragments) => {
      for (const fragment of fragments) {
        const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        const { hash } = location;
        location.hash = fragment;
        if (location.hash !== hash) await changed;
      }
    }, list);
    count += list.length;
    await expect(page.locator(".widget :is([data-kies], [data-draai], [data-alles])").first(), aid.id).toBeVisible();
    expect(complaints, aid.id).toEqual([]);
  }
  console.log(`${count} fragments over ${allAids.length} aids`);
  expect(count).toBeGreaterThan(500);
});

/** The first of what ends, or is shown, in an aid's outline, with its mark. */
const firstPlace: ByKind<[id: string | undefined, mark: string]> = {
  wegwijzer: ({ outcomes }) => [outcomes[0]?.id, "data-uitkomst"],
  kaarten: ({ cards, exercises, talk }) => [[...cards, ...exercises, ...(talk?.themes ?? [])][0]?.id, "data-kaart"],
  keuzetabel: ({ criteria }) => [criteria[0]?.id, "data-criterium"],
  zelfscan: ({ dimensions }) => [dimensions[0]?.items[0]?.id, "data-item"],
};

test("a bare id is a place in the outline", async ({ page }) => {
  for (const aid of allAids) {
    const [id, mark] = byKind(firstPlace, aid);
    expect(id, aid.id).toBeDefined();
    await openAid(page, `/hulpmiddelen/${aid.id}/#${id}`);
    await expect(page.locator(":target")).toHaveAttribute(mark, id ?? "");
    await expect(page.locator(":target")).toBeInViewport();
  }
  console.log(`${allAids.length} places`);
});
