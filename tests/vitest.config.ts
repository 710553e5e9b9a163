import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "tests/e2e/**", "tests/built/**"],
    passWithNoTests: false,
    maxWorkers: 2, // on two cores the default is one
    testTimeout: 60_000, // tests that start a program take long on a machine that is busy with others
    reporters: ["default", "json"],
    outputFile: { json: "test-results/unit.json" },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
