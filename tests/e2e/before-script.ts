/** A page whose scripts come late: what is done to it meanwhile, and then they come. */
import type { Page } from "@playwright/test";

/** Opens `address`, does `act` before any script is there, and then lets them come. */
export async function beforeScript(page: Page, address: string, act: () => Promise<void>): Promise<void> {
  let bring = (): void => undefined;
  const asked = new Promise<void>((resolve) => (bring = resolve));
  await page.route("**/_astro/*.js", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await act();
  bring();
}
