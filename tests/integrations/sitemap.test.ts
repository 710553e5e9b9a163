import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { listedPages } from "../../src/integrations/sitemap.ts";

const site = "https://pris.be";
const canonical = (path: string) => `<link rel="canonical" href="${site}${path}">`;

test("lists what stands at its own address and does not ask to be left out", () => {
  const root = mkdtempSync(join(tmpdir(), "pris-kaart-"));
  const files = {
    "index.html": canonical("/"),
    "over/index.html": canonical("/over/"),
    "embed/x/index.html": `${canonical("/hulpmiddelen/x/")}<meta name="robots" content="noindex">`,
    "dubbel/index.html": canonical("/over/"),
    "404.html": "",
  };
  for (const [name, html] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), html);
  }
  expect(listedPages(root, site)).toEqual([`${site}/`, `${site}/over/`]);
  rmSync(root, { recursive: true });
});
