/** An address that a mail, a chat or a sentence mangled: the page for nothing says which one was meant. */
import { expect } from "@playwright/test";
import { allAids } from "./aids.ts";
import { test } from "./scripted.ts";

const [aid] = allAids;
const page1 = `/hulpmiddelen/${aid?.id}/`;
const MANGLED: [address: string, meant: string][] = [
  [`${page1})`, page1],
  [`${page1.slice(0, -1)},`, page1],
  [`${page1.slice(0, -1)}.`, page1],
  [`${page1}%20`, page1],
  [page1.toUpperCase(), page1],
  [`${page1}%E2%80%9D.`, page1],
  [`${page1}&amp;`, page1],
  ["/%20", "/"],
  ["/Zoeken", "/zoeken/"],
  ["/hulpmiddelen/bestaat-echt-niet-zo/", "/hulpmiddelen/"],
];

test("a mangled address suggests the page that was meant", async ({ page }) => {
  for (const [address, meant] of MANGLED) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    const links = page.locator("#p-bedoel a");
    await expect(links.first(), address).toBeVisible();
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    if (meant === "/hulpmiddelen/") expect(hrefs, address).toContain(meant);
    else expect(hrefs[0], address).toBe(meant);
  }
  console.log(`${MANGLED.length} mangled addresses`);
});
