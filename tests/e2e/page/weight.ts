/** What a page fetches and says while it loads and is looked at: its weight by the contract, other origins, complaints. */
import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import {
  isAid,
  isCatalogue,
  isDraaiboek,
  isEmbed,
  isList,
  isOefenen,
  isReview,
  isRun,
  isScan,
  isSearch,
  isSelection,
  isWhole,
} from "../site.ts";
import { barOf } from "../../figures.ts";

const KB = 1000;
const FONTS = 40 * KB;
/** What a page may weigh, gzipped: the first kind that it is. `own` are the scripts that it names itself. */
const budgets: { is: (path: string) => boolean; own: number; scripts?: number; markup?: number; all?: number }[] = [
  { is: isRun, own: 12 * KB, scripts: 12 * KB, markup: 20 * KB },
  { is: isOefenen, own: 18 * KB, scripts: 18 * KB, markup: 20 * KB },
  { is: isDraaiboek, own: 18 * KB, scripts: 18 * KB, markup: 20 * KB },
  { is: isCatalogue, own: 12 * KB, all: 40 * KB },
  { is: isWhole, own: 3 * KB, all: 90 * KB },
  { is: isSelection, own: 6 * KB, all: 40 * KB },
  { is: isReview, own: 6 * KB, all: 40 * KB },
  { is: isSearch, own: 12 * KB, all: 20 * KB },
  { is: isList, own: 3 * KB, all: barOf("cit", "weightList") },
  { is: isScan, own: 3 * KB, scripts: barOf("cit", "scriptScan") },
  { is: (path) => isAid(path) || isEmbed(path), own: 3 * KB, scripts: barOf("cit", "scriptAid") },
  { is: () => true, own: 3 * KB, all: barOf("cit", "weightText") },
];

interface Weight {
  url: string;
  type: string;
  size: number;
}

/** Listens from now on; `complaints` and `weights` tell, once all that was asked for is there. */
export function listen(page: Page, origin: string) {
  const complaints: string[] = [];
  const weights: Weight[] = [];
  const pending: Promise<void>[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith("data:"))
      complaints.push(`other origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    const type = response.request().resourceType();
    pending.push(
      response.body().then(
        (body) => void weights.push({ url: response.url(), type, size: gzipSync(body, { level: 9 }).length }),
        () => undefined, // a response without a body weighs nothing
      ),
    );
  });
  return { complaints, weights, settled: () => Promise.all(pending) };
}

/** Each sum against what the contract allows a page of this kind. */
export async function weighs(page: Page, path: string, weights: readonly Weight[]): Promise<void> {
  const sum = (of: (one: Weight) => boolean) => weights.filter(of).reduce((total, { size }) => total + size, 0);
  const named = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
  const isScript = ({ type }: Weight) => type === "script";
  const own = (one: Weight) => isScript(one) && named.includes(one.url);
  const markup = sum(({ type }) => type === "document" || type === "stylesheet");
  const budget = budgets.find(({ is }) => is(path));
  expect(markup, "there is a page to weigh").toBeGreaterThan(0);
  for (const [what, weight, most = Infinity] of [
    ["fonts", sum(({ type }) => type === "font"), FONTS],
    ["the page's own scripts", sum(own), budget?.own],
    ["scripts", sum(isScript), budget?.scripts],
    ["HTML + CSS", markup, budget?.markup],
    ["HTML + CSS + own scripts", markup + sum(own), budget?.all],
  ] as const)
    expect(weight, what).toBeLessThanOrEqual(most);
}
