/** What a walk counts, kept with its report: tests/results/write.ts adds it up. */
import { test } from "@playwright/test";
import { FIGURES } from "../figures.ts";
import type { AccessibilityFigures } from "../../src/schema/accessibility-results.ts";

export const CHROMIUM = "chromium";

/** Adds to the figures of the whole run, by this test. */
export const counted = (figures: Partial<AccessibilityFigures>): void =>
  void test.info().annotations.push({ type: FIGURES, description: JSON.stringify(figures) });

/** The version of the browser, for one test of the run to tell. */
export const ranIn = (version: string): void =>
  void test.info().annotations.push({ type: CHROMIUM, description: version });
