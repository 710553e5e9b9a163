/**
 * Finds a Chromium for every runner: the system's, else Playwright's own. `node tests/browser.ts` installs one where
 * there is none and it may. The shell without windows comes first: the same engine, at less than half the work.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";

const SHELL = "/usr/bin/chromium-headless-shell";
const SYSTEM = [
  process.env.CHROMIUM,
  SHELL,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium that exists, or undefined. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  return [...SYSTEM, own].find((path) => path && existsSync(path));
}

/** How to start it: as root a sandbox cannot work, and background requests would reach for hosts that tests forbid. */
export function launchOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: findBrowser(),
    args: ["--disable-background-networking", "--disable-quic", ...(isRoot ? ["--no-sandbox"] : [])],
  };
}

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Debian's shell: worth a minute, also beside a browser with windows. What is there already stays of use where it fails. */
function installShell(): void {
  console.log("Trying Debian's package chromium-headless-shell.");
  if (run("apt-get", ["update"]))
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium-headless-shell"]);
}

function install(): string | undefined {
  if (mayInstall && !process.env.CHROMIUM && !existsSync(SHELL)) installShell();
  if (findBrowser()) return findBrowser();
  console.log("No Chromium or Chrome found: trying Playwright's download.");
  run("npx", ["playwright", "install", "chromium"]);
  return findBrowser();
}

if (import.meta.main) {
  const path = install();
  if (path) console.log(`Browser for the tests: ${path}`);
  else {
    console.error(
      "No browser for the tests. Install Chromium or Google Chrome (Debian: apt-get install chromium), " +
        "or set CHROMIUM to the path of one, and run this again.",
    );
    process.exitCode = 1;
  }
}
