import { defineConfig } from "vitest/config";

/** What has a document of its own, or stands a module in for another. */
const APART = ["widgets", "browser", "integrations"].map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    passWithNoTests: false,
    maxWorkers: 2, // on two cores the default is one
    testTimeout: 60_000, // tests that start a program take long on a machine that is busy with others
    reporters: ["default", "json"],
    outputFile: { json: "test-results/unit.json" },
    projects: [
      {
        extends: true,
        test: {
          name: "logic",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "tests/{e2e,walks,built}/**", ...APART],
          isolate: false, // test files share what they import: the content is read and checked once a worker
        },
      },
      { extends: true, test: { name: "apart", include: APART } },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
