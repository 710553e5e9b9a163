/** Packages on a platform that fails, from the start or half way. */
import { expect, test } from "@playwright/test";
import * as t from "../../src/text/scorm.nl.ts";
import { breaks, callsTo, type Fault, keptBy, lmsOfFile } from "./lms.ts";
import { answerAll, exercises, finish, finishEarly, first, fitting, launch, says } from "./packaged.ts";
import { complaintsFrom } from "./walk.ts";

const lms = lmsOfFile();
const FAULTS: readonly Fault[] = ["throws", "answers false"];

for (const fault of FAULTS)
  test(`a platform whose API ${fault} half way: it is said, nothing is lost, and it is tried again`, async ({
    page,
  }) => {
    const complaints = complaintsFrom(page);
    const place = await launch(lms(), page);
    await breaks(page, fault);
    await answerAll(place, [first], fitting);
    await expect(says(place)).toHaveText(t.notSaved);
    await finishEarly(place);
    await expect(says(place)).toHaveText(t.notFinished);
    expect((await keptBy(page)).core.lesson_status).toBe("incomplete");
    await breaks(page, undefined);
    await place.locator(".widget [data-volgende]").click();
    await answerAll(place, exercises.slice(1), fitting);
    await expect(says(place)).toHaveText(`${t.ready} ${t.saved}`);
    await finish(place).click();
    await expect(says(place)).toHaveText(t.finished(100));
    expect(await keptBy(page)).toMatchObject({ core: { lesson_status: "completed", score: { raw: "100" } } });
    expect(complaints).toEqual([]);
  });

for (const fault of FAULTS)
  test(`a platform whose API ${fault} from the start takes no part`, async ({ page }) => {
    await page.addInitScript((one) => void Object.assign(globalThis, { fault: one }), fault);
    const complaints = complaintsFrom(page);
    const place = await launch(lms(), page);
    await expect(says(place)).toHaveText(t.noPlatform);
    await answerAll(place, [first], fitting);
    expect(await callsTo(page)).toEqual([`LMSInitialize() ${fault}`]);
    expect(complaints).toEqual([]);
  });
