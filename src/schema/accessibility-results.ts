/** What the walks for accessibility found: tests/results/toegankelijkheid.json, which a command writes and nobody by hand. */
import { z } from "zod";

const amount = z.int().min(1);
const version = z.string().min(1);

/** Everything that is counted while walking; a figure that is nought says that something was not walked. */
export const accessibilityFigures = z.strictObject({
  pages: amount.describe("pages that both engines looked at"),
  looks: amount.describe("looks of the first engine at those pages"),
  fourLooks: amount.describe("pages that it looked at wide and narrow, light and dark"),
  rules: amount.describe("rules of level AAA that were tested on each page"),
  misjudged: amount.describe("judgements of the second engine that are known to be wrong"),
  aids: amount.describe("aids in which both engines looked at everything"),
  states: amount.describe("questions, outcomes, cards, results … at which they looked"),
  tools: amount.describe("tools beside the aids in which both engines looked at every state"),
  toolStates: amount.describe("states of them at which they looked"),
  files: amount.describe("aids and methods as one file that the first engine looked at"),
  spoken: amount.describe("aids that the simulated screen reader went through"),
  steps: amount.describe("steps in them"),
  trees: amount.describe("accessibility trees that were pinned"),
});
export type AccessibilityFigures = z.infer<typeof accessibilityFigures>;

export const accessibilityResults = z.strictObject({
  date: z.iso.date(),
  /** Of the content and the code that the figures are about (src/reader/results.ts). */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** What looked, by name, with its version. */
  tools: z.strictObject({ axe: version, equalAccess: version, screenReader: version, chromium: version }),
  figures: accessibilityFigures,
});
export type AccessibilityResults = z.infer<typeof accessibilityResults>;
