/**
 * Firefox beside Chromium: the system's own, over WebDriver BiDi. Playwright speaks that too, but asks for more than
 * Debian's Firefox knows; Puppeteer does not. What both browsers do with an aid stands in ends.ts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type ElementHandle, type Frame, type KeyInput, type Page } from "puppeteer-core";
import type { Aid } from "../../src/schema/aid.ts";
import { findFirefox } from "../browser.ts";
import { endOf, LONGEST, nextOrEnd } from "./ends.ts";

const WIDE = { width: 1280, height: 900 };

export interface Firefox {
  browser: Browser;
  /** Where a page's own print button prints to: there is no dialog. */
  paper: string;
  close: () => Promise<void>;
}

/** Starts it, with a printer that writes a file. */
export async function startFirefox(): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), "pris-firefox-"));
  const paper = join(folder, "paper.pdf");
  const printer = "Mozilla Save to PDF";
  const setting = `print.printer_${printer.replaceAll(" ", "_")}`;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    defaultViewport: WIDE,
    timeout: 90_000, // a cold start on a busy machine
    extraPrefsFirefox: {
      // Half the work: no process for each site, no page that glides to its place.
      "fission.autostart": false,
      "ui.prefersReducedMotion": 1,
      "print.always_print_silent": true,
      print_printer: printer,
      [`${setting}.print_to_file`]: true,
      [`${setting}.print_to_filename`]: paper,
    },
  });
  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  };
  return { browser, paper, close };
}

/** A new page, and what it complains of: errors and warnings, what its policy refused, files that are not there. */
export async function newPage({ browser }: Firefox): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    // On a page out of its memory it asks for an icon that no page names.
    if (!response.ok() && response.status() !== 304 && !response.url().endsWith("/favicon.ico"))
      complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    ),
  );
  return { page, complaints };
}

/** The first that `selector` names, once it can be seen. */
export async function shown(place: Frame | Page, selector: string): Promise<ElementHandle> {
  const found = await place.waitForSelector(selector, { visible: true });
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
/** A key on the first that `selector` names, once it can be seen. */
export const press = async (place: Frame | Page, selector: string, key: KeyInput): Promise<void> =>
  (await shown(place, selector)).press(key);

/** The text of the first that `selector` names. */
export const textOf = (place: Frame | Page, selector: string): Promise<string> =>
  place.$eval(selector, ({ textContent }) => textContent ?? "");

/** Uses an aid to an end, as useAid does in Chromium, from the moment that it can be used. */
export async function toItsEnd(place: Frame, aid: Aid): Promise<void> {
  const { first, choice, key, on, end } = endOf(aid);
  await place.waitForSelector(".widget[data-klaar]");
  if (first) await press(place, first, "Enter");
  for (let steps = 0; steps < LONGEST && !(await place.$(`.widget ${end}`)); steps += 1) {
    const before = await place.$eval(".widget [data-stap]", (step) => step.getAttribute("data-stap"));
    if (on === undefined || (await place.$(`.widget ${choice}`))) await press(place, `.widget ${choice}`, key);
    if (on) await press(place, `.widget :is(${on})`, "Enter");
    await shown(place, `.widget :is(${nextOrEnd(before, end)})`);
  }
  await shown(place, `.widget ${end}`);
}

/** Two clicks on one spot, as fast as a hand does it; `series` is how the browser counted them. */
export async function twice(page: Page, selector: string): Promise<{ series: number[]; onChoice: boolean }> {
  const control = await shown(page, selector);
  await control.evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }));
  const clicks = page.evaluate(
    () =>
      new Promise<{ series: number[]; onChoice: boolean }>((resolve) => {
        const series: number[] = [];
        const note = ({ detail, target }: MouseEvent) => {
          if (series.push(detail) < 2) return;
          removeEventListener("click", note, true);
          resolve({ series, onChoice: (target as Element).closest("[data-kies], [data-volgende]") !== null });
        };
        addEventListener("click", note, true);
      }),
  );
  await control.click({ count: 2, delay: 40 });
  return clicks;
}

/** Leaves the page as it stands for another; that may come out of the browser's memory, and then nothing loads. */
export async function leave(page: Page, how: () => void): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
  await page.evaluate(how);
  await page.waitForSelector(":root:not([data-left]) body");
}
