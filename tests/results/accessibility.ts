/** What the walks for accessibility counted, for /toegankelijkheid/. */
import { readFileSync } from "node:fs";
import { hashAbout } from "../../src/reader/results.ts";
import {
  type AccessibilityFigures,
  accessibilityFigures,
  type AccessibilityResults,
  accessibilityResults,
} from "../../src/schema/accessibility-results.ts";
import { allAids } from "../e2e/aids.ts";
import { builtFiles, builtPages } from "../e2e/site.ts";
import type { PlaywrightJson } from "../report.ts";
import { CHROMIUM } from "../walks/figures.ts";
import { figuresOfSpecs, notesOf, passedSpecs, type PlaywrightRun } from "./reports.ts";

const FILES = ["pages.test.ts", "aids.test.ts", "tools.test.ts", "los-axe.test.ts", "spoken.test.ts"];

/** All that the walks counted. @throws when one of them did not run, or failed */
export const figuresOf = (run: PlaywrightJson): AccessibilityFigures =>
  accessibilityFigures.parse(figuresOfSpecs(passedSpecs(run, FILES)));

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { version: string }).version;

/** @throws when the walks were not of everything */
export function accessibility(run: PlaywrightRun): AccessibilityResults {
  const figures = figuresOf(run);
  const whole = {
    pages: builtPages().length,
    files: builtFiles().length,
    aids: allAids.length,
    spoken: allAids.length,
  };
  for (const [name, n] of Object.entries(whole))
    if (figures[name as keyof typeof whole] !== n) throw new Error(`${name}: not all ${n} were walked`);
  return accessibilityResults.parse({
    date: run.stats.startTime.slice(0, 10),
    hash: hashAbout("toegankelijkheid"),
    tools: {
      axe: versionOf("axe-core"),
      equalAccess: versionOf("accessibility-checker-engine"),
      screenReader: `@guidepup/virtual-screen-reader ${versionOf("@guidepup/virtual-screen-reader")}`,
      chromium: notesOf(passedSpecs(run, FILES)).find(({ type }) => type === CHROMIUM)?.description ?? "",
    },
    figures,
  });
}
