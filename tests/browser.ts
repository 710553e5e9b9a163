/**
 * Finds the browsers for every runner: the system's Chromium, else Playwright's own; and the system's Firefox, for a
 * smoke set. `node tests/browser.ts` installs them where there are none and it may. Of Chromium the shell without
 * windows comes first: the same engine, at less than half the work.
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

const FIREFOX = [
  process.env.FIREFOX,
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

const first = (paths: readonly (string | undefined)[]) => paths.find((path) => path && existsSync(path));

/** The path of a Chromium that exists, or undefined. */
export const findBrowser = (): string | undefined => first([...SYSTEM, chromium.executablePath()]);

/** The path of a Firefox that exists, or undefined. */
export const findFirefox = (): string | undefined => first(FIREFOX);

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

/**
 * Debian's packages: the shell is worth a minute, also beside a browser with windows. Each by itself: what is there
 * stays of use where one fails, and without Firefox its tests say that they were skipped.
 */
function installPackages(): void {
  const shell = !process.env.CHROMIUM && !existsSync(SHELL) ? ["chromium-headless-shell"] : [];
  const missing = [...shell, ...(findFirefox() ? [] : ["firefox-esr"])];
  if (missing.length === 0) return;
  console.log(`Trying Debian's packages: ${missing.join(", ")}.`);
  if (run("apt-get", ["update"]))
    for (const name of missing) run("apt-get", ["install", "-y", "--no-install-recommends", name]);
}

function install(): string | undefined {
  if (mayInstall) installPackages();
  if (findBrowser()) return findBrowser();
  console.log("No Chromium or Chrome found: trying Playwright's download.");
  run("npx", ["playwright", "install", "chromium"]);
  return findBrowser();
}

if (import.meta.main) {
  const path = install();
  if (path) console.log(`Browsers for the tests: ${path}, and for a smoke set ${findFirefox() ?? "no Firefox"}`);
  else {
    console.error(
      "No browser for the tests. Install Chromium or Google Chrome (Debian: apt-get install chromium), " +
        "or set CHROMIUM to the path of one, and run this again.",
    );
    process.exitCode = 1;
  }
}
