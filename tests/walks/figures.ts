/** What a walk counts, kept with its report: tests/results/write.ts adds it up. */
import { FIGURES } from "../figures.ts";
import type { AccessibilityFigures } from "../../src/schema/accessibility-results.ts";
import { test } from "../e2e/scripted.ts";

export const CHROMIUM = "chromium";

/** Adds to the figures of the whole run, by this test. */
export const counted = (figures: Partial<AccessibilityFigures>): void =>
  void test.info().annotations.push({ type: FIGURES, description: JSON.stringify(figures) });

/** The version of the browser, for one test of the run to tell. */
export const ranIn = (version: string): void =>
  void test.info().annotations.push({ type: CHROMIUM, description: version });
