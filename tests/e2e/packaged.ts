/** A student in a package on a learning platform: what the tests of packages share. */
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { readContent } from "../../src/reader/read.ts";
import type { Kaarten } from "../../src/schema/aid.ts";
import * as t from "../../src/text/scorm.nl.ts";
import { scormPackages } from "../../src/views/course/scorm.ts";
import type { Launch, Lms } from "./lms.ts";

export const packages = scormPackages(readContent("content").content);
/** One of each kind of aid that there are packages of. */
export const firstPackages = packages.filter(
  ({ aid }, at) => packages.findIndex((other) => other.aid.kind === aid.kind) === at,
);
const packageOf = (id: string) => {
  const found = packages.find(({ aid }) => aid.id === id);
  if (!found) throw new Error(`no package of ${id}`);
  return found;
};

/** The one that is looked into deeply: with a first option that does not fit, and one that does. */
export const deep = packageOf("zelftest-persoon-centraal");
export const { exercises } = deep.aid as Kaarten;
export const [first] = exercises as [Kaarten["exercises"][number]];
/** An option that fits, or does not. */
export const fitting = ({ options }: Kaarten["exercises"][number]) => options.find(({ fits }) => fits)?.id ?? "";
export const failing = ({ options }: Kaarten["exercises"][number]) => options.find(({ fits }) => !fits)?.id ?? "";

export type Place = Page | FrameLocator;
/** Where it says how things stand with the platform. */
export const says = (place: Place) => place.locator("[data-platform]");
export const finish = (place: Place) => place.getByRole("button", { name: t.finish });
export const opened = (place: Place) => place.locator(".widget[data-klaar]").waitFor();

/** The platform's page, with the package in its frame. */
export async function launch(lms: Lms, page: Page, more: Partial<Launch> = {}): Promise<FrameLocator> {
  await page.goto(lms.page({ src: lms.src(deep.name), way: "frame", ...more }));
  const place = page.frameLocator("iframe");
  await opened(place);
  return place;
}

/** The package in a window that the platform's page opened. */
export async function launchWindow(lms: Lms, page: Page): Promise<Page> {
  await page.goto(lms.page({ src: lms.src(deep.name), way: "window" }));
  const coming = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Start" }).click();
  const place = await coming;
  await opened(place);
  return place;
}

/** Completes a package with exercises left open: once it says that these count, the second press does. */
export async function finishEarly(place: Place): Promise<void> {
  await finish(place).press("Enter");
  await expect(says(place)).toContainText(t.openCounts);
  await finish(place).press("Enter");
}

/** Answers exercises from the one in view on, each with the option that `pick` names. */
export async function answerAll(
  place: Place,
  list: readonly Kaarten["exercises"][number][],
  pick: (one: Kaarten["exercises"][number]) => string,
) {
  for (const [at, exercise] of list.entries()) {
    if (at > 0) await place.locator(".widget [data-volgende]").click();
    await place.locator(`[data-stap="${exercise.id}"] [data-kies="${pick(exercise)}"]`).click();
    await expect(place.locator(".widget .because")).toBeVisible();
  }
}
