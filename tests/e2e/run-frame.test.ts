/** A method to run where not all is well: in a frame of a course, without script, and with a script that never comes. */
import { expect } from "@playwright/test";
import { address } from "../../src/model/addresses.ts";
import { readContent } from "../../src/reader/read.ts";
import { runnableMethods } from "../../src/views/methods.ts";
import { hostOfFile, told } from "./host.ts";
import { OASE } from "./running.ts";
import { complaintsFrom, keeps } from "./walk.ts";
import { test } from "./without-script.ts";

const methods = runnableMethods(readContent().content);
const lms = hostOfFile();

for (const [sandbox, some] of [
  [undefined, methods],
  ["allow-scripts", methods.slice(0, 3)], // neither forms nor dialogs
] as const)
  test(`a method runs in a frame ${sandbox ? "in a sandbox" : "of a course"}, and tells its height`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const complaints = complaintsFrom(page);
    const frames = some.map(({ id }) => `${lms.site}${address.embedRun(id)}#min=15`);
    await page.goto(lms.host.page({ frames, ...(sandbox && { sandbox }) }), { waitUntil: "load" });
    const before = await keeps(page);
    for (const [at, { id, steps }] of some.entries()) {
      const frame = page.locator("iframe").nth(at).contentFrame();
      await frame.locator(".run[data-klaar]").waitFor({ state: "attached" });
      await expect(frame.getByRole("timer").filter({ hasText: "15:00" }), id).toBeVisible();
      await frame.getByText("Zet de tijd").click();
      await frame.getByLabel("Hoeveel minuten?").fill("5");
      await frame.getByLabel("Hoeveel minuten?").press("Enter");
      await expect(frame.locator('[data-klok="stap"]'), id).toBeVisible();
      await frame.locator(".run-step:visible .btn.main").press("Enter");
      await expect(frame.locator(".run"), id).toHaveAttribute("data-stap", steps[1]?.id ?? "");
      await expect(async () => {
        const height = (await told(page)).flatMap(({ frame, data }) => {
          const one = data as { ns?: string; id?: string; height?: number } | null;
          return frame === at && one?.ns === "pris" && one.id === id ? (one.height ?? 0) : [];
        });
        const real = await frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
        expect(Math.abs((height.at(-1) ?? 0) - real), `${id}: told and real height`).toBeLessThanOrEqual(4);
      }).toPass();
    }
    expect(await keeps(page), "the course's own address and history").toEqual(before);
    expect(complaints).toEqual([]);
    console.log(`${some.length} methods in frames`);
    expect(some.length).toBeGreaterThan(sandbox ? 2 : 15);
  });

test("without script the whole method stands there, and a link leads to one step of it", async ({ plain: page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [OASE, address.embedRun("oase-model")]) {
    await page.goto(path);
    await expect(page.locator(".run-step:visible"), path).toHaveCount(4);
    await expect(page.locator(".late, .run-tools, .run-clocks").filter({ visible: true }), path).toHaveCount(0);
    await page.getByRole("link", { name: "3 Suggesties" }).click();
    await expect(page.locator(":target"), path).toHaveAttribute("id", "stap=suggesties");
    await expect(page.locator(":target"), path).toBeInViewport();
  }
});

test("where the script never comes, all steps stand there after a while, with a word about the buttons", async ({
  page,
}) => {
  await page.route(/\/_astro\/Run\..*\.js$/, (route) => route.abort());
  await page.goto(OASE);
  await expect(page.locator(".run-step:visible")).toHaveCount(4);
  await expect(page.getByText("De knoppen hieronder werken nog niet")).toBeVisible();
  await expect(page.getByText("Zet de tijd")).toBeVisible();
});
