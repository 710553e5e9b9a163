// Tests that read the built site (dist/, or the folder that PRIS_DIST names): they run after the build.
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/built/**/*.test.ts"],
    passWithNoTests: false,
    isolate: false, // test files share what they import: every page is parsed once a worker
    maxWorkers: 2,
    testTimeout: 300_000, // one test walks all pages
    reporters: ["default", "json"],
    outputFile: { json: "test-results/built.json" },
  },
});
