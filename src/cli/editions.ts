/**
 * npm run editions: the whole guideline as one tagged PDF beside the built site, and the links to it in the pages that
 * offer it. Made after the build (src/decisions/0011): without it a build holds neither file nor link.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "../../tests/browser.ts";
import { writeWorker } from "../integrations/offline.ts";
import { address } from "../model/addresses.ts";
import { editionsFolder } from "../model/files.ts";
import { readContent } from "../reader/read.ts";
import { today } from "../reader/today.ts";
import { withEdition } from "../views/html/edition-link.ts";
import { serve } from "./serve.ts";

const file = (root: string, path: string) => join(root, path, "index.html");

/** The address that the built site gives itself: links in the PDF lead there, not to where it was made. */
function originOf(root: string): string {
  const html = readFileSync(file(root, address.whole), "utf8");
  return new URL(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "").origin;
}

/** A reader does not wait for the font, but a PDF does: else a busy machine makes another one. */
function withFont(html: string): string {
  const waiting = html.replaceAll(/font-display:\s*optional/g, "font-display:block");
  if (waiting === html) throw new Error("De bladzijde noemt geen lettertype meer dat mag ontbreken.");
  return waiting;
}

/** Prints the whole guideline of a built site. */
async function printGuideline(root: string): Promise<Uint8Array> {
  if (!findBrowser()) throw new Error("Er is geen Chromium gevonden. Draai eerst: node tests/browser.ts");
  const server = await serve(root, 0);
  const here = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ locale: "nl-BE", bypassCSP: true }); // the policy knows the style as it was built
    const origin = originOf(root);
    await page.route(`${origin}/**`, async (route) => {
      const url = route.request().url().replace(origin, here);
      const response = await route.fetch({ url });
      const isPage = route.request().resourceType() === "document";
      await route.fulfill(isPage ? { response, body: withFont(await response.text()) } : { response });
    });
    await page.goto(`${origin}${address.whole}`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    await page.unrouteAll({ behavior: "wait" }); // what is still on its way comes in before the browser goes
    return pdf;
  } finally {
    await browser.close();
    server.close();
  }
}

/** How many pages a PDF of Chromium has: it writes its page objects unpacked. */
const pagesIn = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;

/** The name of the newest edition that was frozen (npm run edition). */
const newestEdition = (content = "content"): string | undefined =>
  globSync(`${editionsFolder}*`, { cwd: content })
    .map((path) => path.slice(editionsFolder.length))
    .sort()
    .at(-1);

/** How many texts are no longer what they were in an edition: the PDF holds what the site says today. */
function changedSince(name: string): number {
  const frozen = join("content", editionsFolder, name);
  const texts = globSync("**/*.{mdx,yaml}", { cwd: frozen });
  const same = (text: string) =>
    existsSync(join("content", text)) && readFileSync(join("content", text)).equals(readFileSync(join(frozen, text)));
  return texts.filter((text) => !same(text)).length;
}

async function main(root: string): Promise<void> {
  const name = newestEdition();
  if (name === undefined)
    throw new Error("Er is nog geen editie. Bewaar er eerst een, zoals: npm run edition -- 2026-11");
  if (!existsSync(file(root, address.whole)))
    throw new Error(`${root} bevat geen gebouwde site. Draai eerst: npm run build`);
  const pdf = await printGuideline(root);
  const href = address.edition(name);
  const target = join(root, href);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, pdf);
  const edition = { href, bytes: pdf.length, pages: pagesIn(pdf), date: today() };
  let linked = 0;
  for (const page of globSync("**/*.html", { cwd: root }).map((one) => join(root, one))) {
    const html = readFileSync(page, "utf8");
    const withLink = withEdition(html, edition);
    if (withLink === html) continue;
    writeFileSync(page, withLink);
    linked += 1;
  }
  // What is kept on a device is kept by its hash, and pages changed just now.
  await writeWorker(root, readContent().content.site.reviewedOn);
  const changed = changedSince(name);
  if (changed > 0)
    console.log(
      `Let op: sinds editie ${name} veranderden ${changed} teksten. Bewaar een nieuwe: npm run edition -- JJJJ-MM`,
    );
  console.log(`${target}: ${edition.pages} bladzijden, ${edition.bytes} bytes, met een link op ${linked} bladzijden.`);
}

if (import.meta.main)
  main(process.env.PRIS_DIST ?? "dist").catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
