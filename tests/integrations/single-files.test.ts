import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { singleFiles } from "../../src/integrations/single-files.ts";

test("a page that stands ready becomes one file in its place, and other pages tell what it weighs", async () => {
  const root = mkdtempSync(join(tmpdir(), "pris-files-"));
  const files = {
    "hulpmiddelen/x/los/index.html":
      '<!doctype html><html lang="nl-BE" data-script="uitvoeren"><head><meta charset="utf-8"><link rel="canonical" href="https://pris.test/hulpmiddelen/x/"><link rel="stylesheet" href="/_astro/a.css"></head><body><p class="a">x</p></body></html>',
    "hulpmiddelen/x/index.html":
      '<a href="/hulpmiddelen/x/los.html">Neem mee<span data-weegt="/hulpmiddelen/x/los.html"></span></a>',
    "_astro/a.css": ".a{x:1}",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const said: string[] = [];
  const hook = singleFiles().hooks["astro:build:done"];
  await hook?.({ dir: pathToFileURL(`${root}/`), logger: { info: (text: string) => said.push(text) } } as never);
  const file = readFileSync(join(root, "hulpmiddelen/x/los.html"), "utf8");
  expect(file).toContain(".a{x:1}");
  expect(file).toContain("data-uitvoeren"); // its script
  expect(existsSync(join(root, "hulpmiddelen/x/los"))).toBe(false);
  const weight = Math.round(Buffer.byteLength(file) / 1000);
  expect(readFileSync(join(root, "hulpmiddelen/x/index.html"), "utf8")).toBe(
    `<a href="/hulpmiddelen/x/los.html">Neem mee (${weight} kB)</a>`,
  );
  expect(said).toEqual([expect.stringMatching(/^1 losse bestanden in \d+\.\d s$/)]);
});
