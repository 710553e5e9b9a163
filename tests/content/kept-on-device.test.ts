/** What can be kept on somebody's device, against what the privacy page tells. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SHORTCUT_KEY } from "../../src/model/kept-names.ts";
import { KEY } from "../../src/widgets/oefenen/key.ts";
import { keyOf } from "../../src/widgets/zelfscan/keep/key.ts";
import { aidsOf } from "../domain/real-aids.ts";

test("the privacy page names every place where a scan keeps something", () => {
  const page = readFileSync("content/site/privacy.mdx", "utf8");
  const keeps = aidsOf("zelfscan").filter(({ keep }) => keep);
  expect(keeps.map(({ id }) => id).sort()).toEqual(["ecosysteemspinnenweb", "zelfscan-samenwerken"]);
  for (const aid of keeps) expect(page).toContain(`\`${keyOf(aid)}\``);
});

test("the privacy page names everything else that is kept, and counts it", () => {
  const page = readFileSync("content/site/privacy.mdx", "utf8");
  for (const key of [SHORTCUT_KEY, KEY]) expect(page).toContain(`\`${key}\``);
  expect(page).toContain("Je browser bewaart vier dingen in zijn lokale opslag");
  // Whatever writes there is one of those: colours, the shortcut, scans, practice.
  const writers = globSync("src/**/*.{ts,tsx,astro}").filter((file) =>
    /localStorage\.setItem/.test(readFileSync(file, "utf8")),
  );
  expect(writers.sort()).toEqual([
    "src/browser/page.ts",
    "src/browser/search/shortcut.ts",
    "src/widgets/oefenen/storage.ts",
    "src/widgets/zelfscan/keep/storage.ts",
  ]);
});
