/** Aids and methods as one file in Firefox, opened from a disk, also where data and script are packed. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { findFirefox } from "../browser.ts";
import { aidOf } from "./aids.ts";
import { newPage, press, shown, startFirefox, toItsEnd } from "./firefox.ts";
import { test } from "./scripted.ts";
import { ROOT } from "./site.ts";

test.skip(
  !findFirefox(),
  "no Firefox here: install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path",
);

const onDisk = (path: string) => pathToFileURL(resolve(ROOT, path)).href;
/** One of each kind, the heaviest: those are packed. */
const AIDS = ["beroepsgeheim-of-discretieplicht", "methodiekkiezer", "zelfscan-samenwerken", "gespreksmodel"];

test("an aid of each kind comes to its end, and a method goes on, from a disk", async () => {
  const firefox = await startFirefox();
  test.info().annotations.push({ type: "browser", description: await firefox.browser.version() });
  const { page, complaints } = await newPage(firefox);
  let packed = 0;
  for (const id of AIDS) {
    await page.goto(onDisk(`hulpmiddelen/${id}/los.html`));
    await toItsEnd(page.mainFrame(), aidOf(id));
    if (await page.$("script[data-eiland-gegevens][data-ingepakt]")) packed += 1;
  }
  expect(packed).toBe(3);
  await page.goto(onDisk("methodieken/oase-model/los.html"));
  await press(page, '.run[data-klaar] .run-step[aria-current] a[href="#stap=affirmatie"]', "Enter");
  await shown(page, '[id="stap=affirmatie"][aria-current]');
  expect(complaints).toEqual([]);
  await firefox.close();
});
