/** What hostile.ts makes, let loose on a page: at its address, in what is kept, and while somebody reads it. */
import { expect, type Page } from "@playwright/test";
import fc from "fast-check";
import { MARK, message, part, query, stored } from "./hostile.ts";
import { openPage } from "./open-page.ts";
import { listen } from "./page/weight.ts";
import { type BuiltPage, isEmbed } from "./site.ts";

const WITHIN = 32; // fragments and messages in each load
/** How many fragments, queries and messages one load meets. */
export const ATTACKS = 1 + 2 * WITHIN;

/** Asks a page that stands there whether anything came in. */
export const harm = (page: Page) =>
  page.evaluate(
    (mark) => ({
      elements: document.querySelectorAll(`[${mark}]`).length,
      polluted: mark in {},
      text: (document.querySelector("main")?.textContent ?? "").trim().length > 0,
    }),
    MARK,
  );
export const UNHARMED = { elements: 0, polluted: false, text: true };

const keep = (page: Page, values: { [name: string]: string }) =>
  page.evaluate((all) => {
    localStorage.clear();
    for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
  }, values);
export const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

/** Whether the page still has the name that it was built with. */
const isNamed = (page: Page, html: string) =>
  page.evaluate((built) => {
    const nameIn = (all: Document) => all.querySelector("h1")?.textContent;
    return nameIn(document) === nameIn(new DOMParser().parseFromString(built, "text/html"));
  }, html);

/** Fragments and messages that reach a page while somebody reads it. */
const within = fc.record({
  fragments: fc.array(part, { minLength: WITHIN, maxLength: WITHIN }),
  messages: fc.array(message, { minLength: WITHIN, maxLength: WITHIN }),
});
const receive = (page: Page, all: { fragments: string[]; messages: unknown[] }) =>
  page.evaluate(async ({ fragments, messages }) => {
    for (const one of messages) postMessage(one, "*");
    for (const fragment of fragments) {
      const changed = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      const { hash } = location;
      location.hash = fragment;
      if (location.hash !== hash) await changed;
    }
  }, all);

/** Loads each page once under attack, each with attacks of its own; returns how many loads there were. */
export async function attack(page: Page, origin: string, pages: readonly BuiltPage[], seed: number): Promise<number> {
  let loads = 0;
  await page.goto("/adressen.json");
  for (const [at, { path, html }] of pages.entries()) {
    const { complaints } = listen(page, origin);
    const attacks = fc.record({ query, fragment: part, stored, within });
    const [one] = fc.sample(attacks, { seed: seed + at, numRuns: 1 });
    if (!one) throw new Error("no attack was made");
    const told = `${path} ${JSON.stringify(one)}`;
    await keep(page, one.stored);
    await openPage(page, path, `${one.query}#${one.fragment}`);
    expect(await kept(page), `what was kept: ${told}`).toEqual(one.stored);
    await receive(page, one.within);
    expect(await harm(page), told).toEqual(UNHARMED);
    // A frame may be given another name by its address: by what a course calls it.
    if (!isEmbed(path)) expect(await isNamed(page, html), `its name: ${told}`).toBe(true);
    expect(new URL(page.url()).origin, told).toBe(origin);
    const said = complaints.filter((text) => path !== "/404.html" || !/404/.test(text));
    expect(said, told).toEqual([]);
    loads += 1;
    for (const event of ["console", "pageerror", "request", "response"] as const) page.removeAllListeners(event);
  }
  await page.evaluate(() => localStorage.clear());
  return loads;
}
