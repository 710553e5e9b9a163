/** A method that is being run: opening it, setting its clocks, seating people at its table. */
import { expect, type Locator, type Page } from "@playwright/test";

export const OASE = "/methodieken/oase-model/uitvoeren/";

/** Opens a run view and waits until it can be used. */
export async function openRun(page: Page, path = OASE): Promise<void> {
  await page.goto(path);
  await page.locator(".run[data-klaar]").waitFor();
}

/** Stops the page's clock, to be called before the page opens: from then on it moves as far as the test says. */
export async function stopClock(page: Page, at = new Date("2026-11-26T14:00:00")): Promise<void> {
  await page.clock.install({ time: at });
  await page.clock.pauseAt(at);
}

/** Waits until this step alone stands there, and is marked as the present one. */
export async function standsAt(page: Page, id: string): Promise<void> {
  const step = page.locator(".run-step:visible");
  await expect(page.locator(".run")).toHaveAttribute("data-stap", id);
  await expect(step).toHaveCount(1);
  await expect(step).toHaveAttribute("id", `stap=${id}`);
  await expect(page.locator('.run-steps [aria-current="step"]')).toHaveAttribute("href", `#stap=${id}`);
}

export const clockOf = (page: Page, kind: "stap" | "geheel"): Locator => page.locator(`[data-klok="${kind}"]`);

/** Types minutes and starts a clock. */
export async function setClock(page: Page, minutes: string, what: "deze stap" | "het geheel"): Promise<void> {
  const field = page.getByLabel("Hoeveel minuten?");
  if (!(await field.isVisible())) await page.getByText("Zet de tijd").click();
  await field.fill(minutes);
  await page.getByRole("button", { name: `Start voor ${what}` }).click();
}

/** Types the names of who sits at the table. */
export async function seat(page: Page, names: string): Promise<void> {
  const field = page.getByLabel(/aan tafel/);
  if (!(await field.isVisible())) await page.getByText("Ronde: wie sprak al?").click();
  await field.fill(names);
  await field.press("Enter");
}
