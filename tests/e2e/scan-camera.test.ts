/** The camera reads codes on the page where they come together, and may be used on no other. */
import { expect } from "@playwright/test";
import { launchOptions } from "../browser.ts";
import { test } from "./scripted.ts";
import { gatherOn, inCount, others, scores } from "./together.ts";
import { complaintsFrom } from "./walk.ts";

const options = launchOptions();
const CAMERA = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
test.use({ launchOptions: { ...options, args: [...(options.args ?? []), ...CAMERA] } });

test("a code that the camera sees is in, and the camera goes off when asked", async ({ page, baseURL }) => {
  const [one, two] = others(baseURL, [scores(1, 4, 2), scores(5, 4, 1)]);
  const complaints = complaintsFrom(page);
  // Chromium on Linux reads no codes itself; what it would see stands here, the camera is the browser's own.
  await page.addInitScript(
    (links) => {
      let looks = 0;
      const detect = (video: HTMLVideoElement) =>
        Promise.resolve(video.videoWidth > 0 ? [{ rawValue: links[looks++ % links.length] }] : []);
      Object.assign(globalThis, {
        BarcodeDetector: class {
          detect = detect;
        },
      });
    },
    [one?.link ?? "", two?.link ?? ""],
  );
  await gatherOn(page);
  await page.locator("[data-camera]").press("Enter");
  await expect(inCount(page)).toHaveText("2 mensen doen mee", { timeout: 60_000 }); // a video is much work without a graphics card
  const live = () =>
    page.locator("video").evaluate((video: HTMLVideoElement) => (video.srcObject as MediaStream | null)?.active);
  expect(await live()).toBe(true);
  const stream = await page
    .locator("video")
    .evaluateHandle((video: HTMLVideoElement) => video.srcObject as MediaStream);
  await page.locator("[data-camera]").press("Enter");
  await expect(page.locator("video")).toHaveCount(0);
  expect(await stream.evaluate(({ active }) => active)).toBe(false);
  expect(complaints).toEqual([]);
});

test("no other page gets the camera", async ({ page }) => {
  const asks = () =>
    page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => "given",
        ({ name }: Error) => name,
      ),
    );
  const answers: Record<string, string> = {};
  for (const path of [
    "/hulpmiddelen/ecosysteemspinnenweb/",
    "/hulpmiddelen/ecosysteemspinnenweb/overzicht/",
    "/embed/ecosysteemspinnenweb/",
    "/hulpmiddelen/zelfscan-samenwerken/",
    "/",
  ]) {
    await page.goto(path);
    answers[path] = await asks();
  }
  expect(Object.values(answers)).toEqual(["given", ...Array.from({ length: 4 }, () => "NotAllowedError")]);
});
