/** /controle/ fits also when results miss their bar: each row says so then, in more words than a figure has. */
import { expect } from "@playwright/test";
import { evidence as t } from "../../src/text/evidence.nl.ts";
import { many, sideways } from "./page/sideways.ts";
import { test } from "./scripted.ts";

test("with every bar missed nothing stands sideways or is cut off, at four widths and with wide letters", async ({
  page,
}) => {
  await page.goto("/controle/");
  const found = page.locator(".counts.stack td:not(.bar)");
  expect(await found.count()).toBeGreaterThan(100);
  await found.evaluateAll((cells, words) => {
    for (const cell of cells) {
      const strong = document.createElement("strong");
      strong.textContent = words.replace("#", cell.textContent);
      cell.replaceChildren(strong);
    }
  }, t.missed("#"));
  await sideways(page, "", many);
});
