/** What a course may ask of an aid in a frame, and what it may not: options, hostile messages, headers, links. */
import { expect } from "@playwright/test";
import { allAids, decks, graphs } from "./aids.ts";
import { garbage } from "./garbage.ts";
import { draw, hostOfFile, told } from "./host.ts";
import { test } from "./scripted.ts";
import { complaintsFrom, keeps, useAid } from "./walk.ts";

const lms = hostOfFile();

test("hostile messages and fragments do nothing", async ({ page }) => {
  test.setTimeout(240_000);
  const complaints = complaintsFrom(page);
  const [aid] = graphs;
  const address = `${lms.site}/embed/${aid?.id}/`;
  await page.goto(lms.host.page({ frames: [address] }));
  const frame = page.frames()[1];
  const step = page.frameLocator("iframe").locator("[data-stap]");
  await page.frameLocator("iframe").locator(".widget[data-klaar]").waitFor();
  await page.frameLocator("iframe").locator("[data-kies]").first().press("Enter");
  await expect(step).not.toHaveAttribute("data-stap", aid?.start ?? "");
  const before = await step.getAttribute("data-stap");
  await draw(page);
  const settled = (await told(page)).length;

  const messages = await page.evaluate(() => {
    const big = "x".repeat(1_000_000);
    const height = { ns: "pris", v: 1, type: "height", id: "x", height: 1 };
    const list: unknown[] = [
      null,
      undefined,
      0,
      -1,
      NaN,
      "",
      "{",
      big,
      [],
      {},
      height,
      { ...height, height: Infinity },
    ];
    for (const type of ["navigate", "state", "answers", "reset", "eval", "print", "__proto__"])
      list.push(
        { ns: "pris", v: 1, type, id: "x", href: "javascript:alert(1)", answers: { a: "b" } },
        JSON.stringify({ type }),
      );
    list.push(
      JSON.stringify({ subject: "lti.frameResize", height: 1 }),
      JSON.parse('{"__proto__":{"ns":"pris"}}'),
      new ArrayBuffer(8),
    );
    for (const message of list) window.frames[0]?.postMessage(message, "*");
    return list.length;
  });
  await draw(page);
  await expect(step).toHaveAttribute("data-stap", before ?? "");
  expect(await told(page), "answers to messages").toHaveLength(settled);

  const list = garbage({ questions: aid?.questions ?? [], way: "s=1", place: aid?.outcomes[0]?.id ?? "" });
  for (const fragment of list) {
    await page.evaluate((src) => document.querySelector("iframe")?.setAttribute("src", src), `${address}#${fragment}`);
    await draw(page, 1);
  }
  await expect(step).toHaveAttribute("data-stap", before ?? "");
  if (aid) await useAid(page.frameLocator("iframe").locator(".widget"), aid);
  expect(frame?.url().startsWith(address)).toBe(true);
  expect(complaints).toEqual([]);
  console.log(`${messages} messages and ${list.length} fragments`);
});

test("options: intro, title as text, one card", async ({ page }) => {
  const complaints = complaintsFrom(page);
  const [deck] = decks.filter(({ cards }) => cards.length > 1);
  const address = `/embed/${deck?.id}/`;
  const heading = page.locator("h1");
  await page.goto(address);
  await expect(heading).toHaveText(deck?.title ?? "");
  await expect(page.locator("main")).toContainText(deck?.intro[0] ?? "");

  await page.goto(`${address}?intro=0`);
  await expect(page.locator("main")).not.toContainText(deck?.intro[0] ?? "");
  const titles = [
    "Les 3",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "&lt;b&gt;",
    "${1}",
    "é\u202e\u{1f600}",
  ];
  for (const title of titles) {
    await page.goto(`${address}?titel=${encodeURIComponent(title)}`);
    await expect(heading).toHaveText(title);
    await expect(heading.locator("*")).toHaveCount(0);
  }
  for (const title of ["", "%20%20"]) {
    await page.goto(`${address}?titel=${title}`);
    await expect(heading).toHaveText(deck?.title ?? "");
  }
  await page.goto(`${address}?titel=${"x".repeat(5000)}`);
  expect((await heading.textContent())?.length).toBeLessThanOrEqual(200);

  const ids = [...(deck?.cards ?? []), ...(deck?.exercises ?? [])].map(({ id }) => id);
  for (const id of ids) {
    await page.goto(`${address}?kaart=${id}`);
    await expect(page.locator("[data-stap]")).toHaveAttribute("data-stap", id);
    expect(await page.evaluate(() => document.activeElement === document.body), "no focus on load").toBe(true);
  }
  await page.goto(`${address}?kaart=bestaat-niet&titel=%E0%A4%A&intro=%`);
  await expect(page.locator("[data-stap]")).toHaveAttribute("data-stap", ids[0] ?? "");
  expect(complaints).toEqual([]);
  console.log(`${titles.length} titles, ${ids.length} cards and exercises by address`);
});

test("links open beside the course, those inside the aid stay, and nothing is kept", async ({ page }) => {
  test.setTimeout(240_000);
  let count = 0;
  for (const aid of allAids) {
    const { id } = aid;
    await page.goto(`/embed/${id}/`);
    const before = await keeps(page);
    await useAid(page.locator(".widget"), aid);
    expect(await keeps(page), id).toEqual(before);
    const links = await page.evaluate(() => {
      // After the page's own listener, and before the browser would follow the link.
      addEventListener("click", (event) => event.preventDefault());
      return [...document.links].map((link) => {
        link.click();
        return { href: link.getAttribute("href") ?? "", target: link.target, rel: link.rel };
      });
    });
    const wrong = links.filter(({ href, target }) => (/^(#|tel:|mailto:)/.test(href) ? target : target !== "_blank"));
    expect(wrong, id).toEqual([]);
    count += links.length;
  }
  console.log(`${count} links in ${allAids.length} frames`);
  expect(count).toBeGreaterThan(100);
});

test("only aids for courses may be framed", async ({ page, request }) => {
  for (const { id } of allAids) {
    const headers = (await request.get(`/embed/${id}/`)).headers();
    expect(headers["x-frame-options"], id).toBeUndefined();
    expect(headers["content-security-policy"] ?? "", id).not.toContain("frame-ancestors");
  }
  const others = ["/", "/richtlijn/", `/hulpmiddelen/${graphs[0]?.id}/`, "/zoeken/", "/404.html", "/bestaat-niet/"];
  for (const path of others) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-frame-options"], path).toBe("SAMEORIGIN");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'self'");
  }
  await page.goto(lms.host.page({ frames: others.map((path) => lms.site + path) }));
  for (const [at, frame] of page.frames().slice(1).entries())
    await expect.poll(() => frame.url(), others[at]).toBe("chrome-error://chromewebdata/");
  const script = /\/_astro\/[^"]+\.js/.exec(await (await request.get(`/embed/${graphs[0]?.id}/`)).text())?.[0];
  expect((await request.get(script ?? "")).headers()["access-control-allow-origin"]).toBe("*");
  console.log(`${allAids.length} pages that may be framed, ${others.length} that may not`);
});
