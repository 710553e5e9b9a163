/** A page whose scripts come late: what is done to it meanwhile, and then they come. */
import type { Page } from "@playwright/test";

/** Opens `address`, does `act` before any script is there, and then lets them come. Gives what `act` gives. */
export async function beforeScript<T>(page: Page, address: string, act: () => Promise<T>): Promise<T> {
  const { promise: late, resolve: bring } = Promise.withResolvers<unknown>();
  await page.route("**/_astro/*.js", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  const done = await act();
  bring(undefined); // the route stays: what is taken away while a request waits in it is an error
  return done;
}
