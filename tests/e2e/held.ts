/** What a browser holds for the site, and under which names /privacy/ tells of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { ROOT } from "./site.ts";

/** All that is held, by name; of cookies also those that no script sees. */
export const held = async (page: Page) => ({
  ...(await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL ?? ""),
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ""),
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
  }))),
  cookies: (await page.context().cookies()).map(({ name }) => name),
});

/** The names of all that is held; a worker's is that of its file. */
export async function namesHeld(page: Page): Promise<string[]> {
  const { workers, ...others } = await held(page);
  return [...Object.values(others).flat(), ...workers.map((url) => url.split("/").at(-1) ?? "")];
}

/** The names on /privacy/; one that ends with a dash stands for all that begin so and have no name of their own. */
export function namedOnPrivacy(): string[] {
  const html = readFileSync(join(ROOT, "privacy/index.html"), "utf8");
  const all = [...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, name = ""]) => name);
  return [...new Set(all)].filter((name) => /^pris-|\.js$/.test(name));
}

/** The name on /privacy/ that tells of something that is held, if one does. */
export const nameFor = (one: string, named: readonly string[]): string | undefined =>
  named.find((name) => name === one) ?? named.find((name) => name.endsWith("-") && one.startsWith(name));
