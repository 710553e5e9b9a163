import type { AstroIntegration } from "astro";
import { expect, test } from "vitest";
import { otherWords } from "../../src/integrations/other-words.ts";
import { sharedOthers } from "../../src/model/shared-content.ts";
import { readContent } from "../../src/reader/read.ts";
import { othersFile } from "../../src/views/search/others.ts";

type Hook = NonNullable<AstroIntegration["hooks"]["astro:build:start"]>;

test("a build has the file made beside it, and it is the one that the content gives", async () => {
  expect(sharedOthers()).toBeUndefined();
  const { hooks } = otherWords();
  await (hooks["astro:build:start"] as Hook)({} as Parameters<Hook>[0]);
  const file = await sharedOthers();
  expect(file?.length).toBeGreaterThan(10_000);
  expect(file).toBe(othersFile(readContent().content));
});

test("the dev server makes it when it is asked for", () => {
  expect(Object.keys(otherWords().hooks)).toEqual(["astro:build:start"]);
});
