/** What one does with a scan in a browser: fill it in, go to what it comes to. */
import { expect, type Page } from "@playwright/test";
import type { ScanAnswers } from "../../src/domain/zelfscan/fields.ts";
import type { Zelfscan } from "../../src/schema/aid.ts";
import { readContent } from "../../src/reader/read.ts";
import { islandData, type ZelfscanData } from "../../src/views/island/index.ts";
import { aidsOf } from "../domain/real-aids.ts";

export const scans = aidsOf("zelfscan");
const { content } = readContent();

/** What the island of a scan gets. */
export function islandOf(aid: Zelfscan): ZelfscanData {
  const data = islandData(content, aid, "https://pris.example");
  if (data.kind !== "zelfscan") throw new Error(`${aid.id} is a ${data.kind}`);
  return data;
}

/** Fills the form in, on whatever step it stands: what stands there already goes. */
export async function fillScan(page: Page, answers: ScanAnswers): Promise<void> {
  await page.locator("form.scan").evaluate((form, given) => {
    for (const field of form.querySelectorAll<HTMLInputElement>("input, select")) {
      const values = given[field.name] ?? [];
      if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
      else field.value = values[0] ?? "";
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  }, answers);
}

/** Goes to the result, by the list of steps where there is one. */
export async function toResult(page: Page): Promise<void> {
  const steps = page.locator(".scan-steps summary");
  if ((await steps.count()) > 0) {
    await steps.press("Enter");
    await page.locator('[data-naar="uitkomst"]').press("Enter");
  } else await page.locator('[data-ga="resultaat"]').press("Enter");
  await expect(page.locator(".scan-result h3")).toBeVisible();
}
