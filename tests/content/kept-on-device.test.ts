/**
 * Under which names the code keeps something on somebody's device, against what the privacy page tells. What a browser
 * really holds is looked at after all tasks: walks/tasks.test.ts.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PREFIX, WINDOWS, WORKER } from "../../src/domain/offline/names.ts";
import * as names from "../../src/model/kept-names.ts";
import { PRACTICE_KEY } from "../../src/widgets/oefenen/key.ts";
import { keyOf } from "../../src/widgets/zelfscan/keep/key.ts";
import { aidsOf } from "../domain/real-aids.ts";

const page = readFileSync("content/site/privacy.mdx", "utf8");
const keeps = aidsOf("zelfscan").filter(({ keep }) => keep);
/** The theme's name stands in the scripts of every page as it is: an import would weigh on all of them. */
const themeIn = (file: string) => /"(pris-[a-z-]+)"/.exec(readFileSync(file, "utf8"))?.[1] ?? "";

test("two scans keep something", () => {
  expect(keeps.map(({ id }) => id).sort()).toEqual(["ecosysteemspinnenweb", "zelfscan-samenwerken"]);
});

test("the theme is read under the name that it is written under", () => {
  expect(themeIn("src/layouts/Theme.astro")).toBe(themeIn("src/browser/page.ts"));
});

test("the privacy page names every name, and no other", () => {
  const told = [...page.matchAll(/`([^`]+)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => /^pris-|\.js$/.test(name));
  const chosen = [...Object.values<string>(names), PRACTICE_KEY];
  const kept = [themeIn("src/browser/page.ts"), ...chosen, ...keeps.map(keyOf), PREFIX, WINDOWS, WORKER.slice(1)];
  expect([...new Set(told)].sort()).toEqual(kept.sort());
  expect(kept).toHaveLength(10);
});

test("the privacy page counts what is kept as it is kept", () => {
  expect(page).toContain("Je browser bewaart zes dingen in zijn lokale opslag");
  // Whatever writes there is one of those: colours, the shortcut, a selection or a review, scans, practice.
  const writers = globSync("src/**/*.{ts,tsx,astro}").filter((file) =>
    /localStorage\.setItem/.test(readFileSync(file, "utf8")),
  );
  expect(writers.sort()).toEqual([
    "src/browser/kept-text.ts",
    "src/browser/page.ts",
    "src/browser/search/shortcut.ts",
    "src/widgets/oefenen/storage.ts",
    "src/widgets/zelfscan/keep/storage.ts",
  ]);
});
