/** A site of its own for tests that keep it on a device: on a port that stays, from a folder that changes, really stopped. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, type Page } from "@playwright/test";
import { serve } from "../../src/cli/serve.ts";
import { PREFIX, type Version, WORKER } from "../../src/domain/offline/names.ts";
import { writeWorker } from "../../src/integrations/offline.ts";
import { keepStrings, offlineStrings } from "../../src/text/offline.nl.ts";
import { newVersion } from "../../src/text/new-version.nl.ts";
import { held } from "./held.ts";
import { ROOT } from "./site.ts";

/** A part of the built site that is kept in a moment: every kind of file, and a few pages. */
const PART =
  /^(_astro|methodieken\/(index\.html|zoektaal\.json)|hulpmiddelen\/beroepsgeheim-delen(\/|$)|embed\/participatie|(onderweg|niet-bewaard|privacy|over|wetgeving|a-z)\/)/;
const inPart = (name: string) => !name.includes("/") || PART.test(name);

const DATE = "2026-01-02";

/** A folder with a part of the built site, and a worker for it. */
export async function smallSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pris-onderweg-"));
  const isFile = (path: string) => /\.[a-z0-9]+$|_headers$/.test(path);
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (path) => !isFile(path) || inPart(relative(ROOT, path).replaceAll("\\", "/")),
  });
  await writeWorker(folder, DATE);
  return folder;
}

/** Edits a file of a copy of the site. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const [before, after] = [readFileSync(path, "utf8"), change(readFileSync(path, "utf8"))];
  if (before === after) throw new Error(`${file} did not change`);
  writeFileSync(path, after);
}

/** Gives a file another name, as a build does whose content changed. */
export const rename = (folder: string, from: string, to: string) => renameSync(join(folder, from), join(folder, to));

/** A later version: a copy in which `change` was made, with its own worker. */
export async function later(folder: string, change: (copy: string) => void): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), "pris-later-"));
  cpSync(folder, copy, { recursive: true });
  change(copy);
  await writeWorker(copy, "2026-03-04");
  return copy;
}

export class Host {
  private server: Server | undefined;
  port = 0;
  get origin() {
    return `http://localhost:${this.port}`;
  }
  /** Serves a folder, in the place of what was served before. */
  async start(folder: string): Promise<void> {
    this.stop();
    this.server = await serve(folder, this.port);
    this.port = (this.server.address() as AddressInfo).port;
  }
  /** No answer any more, also not on lines that are open. */
  stop(): void {
    this.server?.close();
    this.server?.closeAllConnections();
    this.server = undefined;
  }
}

export const status = (page: Page) => page.locator("#p-stand");
export const keepButton = (page: Page) => page.locator("#p-bewaar");
export const removeButton = (page: Page) => page.getByRole("button", { name: offlineStrings.remove });
export const notice = (page: Page) => page.locator("#p-nieuw");
export const renew = (page: Page) => page.getByRole("button", { name: newVersion.renew });

/** The version of a folder, as its worker says it. */
export const versionOf = (folder: string): Version =>
  JSON.parse(/^self\.PRIS_VERSION=(.*);$/m.exec(readFileSync(join(folder, WORKER), "utf8"))?.[1] ?? "");

/** Presses the button and waits until all is there. */
export async function keepAll(page: Page, host: Host, patience = 60_000): Promise<void> {
  await page.goto(`${host.origin}/onderweg/`);
  await expect(status(page)).toHaveText(keepStrings.none);
  await keepButton(page).click();
  await expect(status(page)).toContainText("Alles staat op dit toestel", { timeout: patience });
}

/**
 * What a window gets for these addresses, not of what the browser remembers itself: each with the hash that a version gives
 * its files; where no file comes, with the status of the answer, and with "none" where none comes.
 */
export const filesFor = (page: Page, addresses: readonly string[]): Promise<string[][]> =>
  page.evaluate(async (addresses) => {
    const AT_ONCE = 50;
    const fileAt = async (address: string) => {
      const response = await fetch(address, { cache: "no-store" }).catch(() => undefined);
      if (!response?.ok) return [address, `${response?.status ?? "none"}`];
      const hash = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
      return [address, btoa(String.fromCharCode(...new Uint8Array(hash)))];
    };
    const found: string[][] = [];
    for (let at = 0; at < addresses.length; at += AT_ONCE)
      found.push(...(await Promise.all(addresses.slice(at, at + AT_ONCE).map(fileAt))));
    return found;
  }, addresses);

/** The caches that hold a version of the site. */
export const versions = async (page: Page) =>
  (await held(page)).caches.filter((name) => name.startsWith(PREFIX) && !name.endsWith("vensters"));

export const remove = (...folders: string[]) => folders.forEach((one) => rmSync(one, { recursive: true, force: true }));
