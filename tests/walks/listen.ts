/** Brings the simulated screen reader (listener.ts) into a page. */
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { launchOptions } from "../browser.ts";
import type { Listener } from "./listener.ts";
import type { Heard, Said } from "./speech.ts";

/** So that names and roles are those that the browser itself hands to a screen reader, for which it keeps its tree at hand. */
export function listeningOptions() {
  const options = launchOptions();
  return {
    ...options,
    args: [
      ...(options.args ?? []),
      "--enable-blink-features=ComputedAccessibilityInfo",
      "--force-renderer-accessibility",
    ],
  };
}

let source: Promise<string> | undefined;
const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [new URL("listener.ts", import.meta.url).pathname],
    ...{ bundle: true, write: false, format: "iife", platform: "browser", logLevel: "silent" },
  });
  return outputFiles[0]?.text ?? "";
};

declare const listener: Listener;

/** Once a page load is enough. */
export async function addListener(page: Page): Promise<void> {
  await page.evaluate(await (source ??= bundled()));
  await page.evaluate(() => listener.begin());
}

/** From the top of the page to the end of its aid. */
export const opening = (page: Page): Promise<Heard[]> => page.evaluate(() => listener.opening());

/** Before a key. */
export const mark = (page: Page): Promise<void> => page.evaluate(() => listener.mark());

/** After a key; `part` is what one reads, where that is not all from the focus on. */
export const said = (page: Page, part?: string): Promise<Said> =>
  page.evaluate((selector) => listener.said(selector), part);
