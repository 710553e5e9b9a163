import { defineConfig } from "@playwright/test";
import { launchOptions } from "./browser.ts";

// PRIS_TEST_PORT and PRIS_DIST let two runs on one machine keep out of each other's way.
const PORT = Number(process.env.PRIS_TEST_PORT ?? 4399);

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.test.ts",
  outputDir: "../test-results/e2e",
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: { baseURL: `http://localhost:${PORT}`, launchOptions: launchOptions(), locale: "nl-BE" },
  webServer: {
    command: "node src/cli/serve.ts",
    cwd: new URL("..", import.meta.url).pathname,
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
