/** What tests do on the pages where somebody reads over what the site says. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

export const passage = (page: Page, key: string): Locator => page.locator(`[data-uitspraak="${key}"]`);
export const press = (page: Page, act: string): Promise<void> => page.locator(`[data-doe="${act}"]`).click();
/** What the page told last. */
export const said = (page: Page): Locator => page.locator("#p-stand");

/** Opens a part, and waits until judgements count. */
export async function open(page: Page, part: string): Promise<void> {
  await page.goto(`/nalezen/${part}`);
  await expect(page.locator("#p-nalezing")).toBeEnabled();
}

export async function judge(page: Page, key: string, verdict: string, remark = ""): Promise<void> {
  await passage(page, key).getByLabel(verdict, { exact: true }).check();
  if (remark) await passage(page, key).getByLabel("Opmerking").fill(remark);
}

/** All judgements as the file that one takes along. */
export async function takeAlong(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await press(page, "bestand");
  return readFileSync(await (await download).path(), "utf8");
}

export async function goOnWith(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, "verder");
  await (await chooser).setFiles({ name: "nalezen.json", mimeType: "application/json", buffer: Buffer.from(text) });
}
