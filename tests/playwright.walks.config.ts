/** Walks of the whole site that take long: `npm run test:walks`, after everything else. */
import { defineConfig } from "@playwright/test";
import config from "./playwright.config.ts";

const TIMED = "steps-in-time.test.ts";

export default defineConfig({
  ...config,
  testDir: "walks",
  outputDir: "../test-results/walks",
  snapshotPathTemplate: "{testDir}/{arg}{ext}",
  reporter: [["list"], ["json", { outputFile: "../test-results/walks.json" }]],
  projects: [
    { name: "walks", testIgnore: TIMED },
    // Last and alone: beside another worker it would measure that too.
    { name: "timed", testMatch: TIMED, workers: 1, dependencies: ["walks"] },
  ],
});
