/** Walks of the whole site that take long: `npm run test:walks`, after everything else. */
import { defineConfig } from "@playwright/test";
import config from "./playwright.config.ts";

export default defineConfig({
  ...config,
  testDir: "walks",
  outputDir: "../test-results/walks",
  snapshotPathTemplate: "{testDir}/{arg}{ext}",
  reporter: [["list"], ["json", { outputFile: "../test-results/walks.json" }]],
});
