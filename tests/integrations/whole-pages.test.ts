import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { LAYERS } from "../../src/views/html/whole-page.ts";
import { wholePages } from "../../src/integrations/whole-pages.ts";

test("every page gets its part of the sheets; a sheet that a script asks for later stays, the others go", async () => {
  const root = mkdtempSync(join(tmpdir(), "pris-pages-"));
  const files = {
    "index.html": '<meta charset="utf-8"><link rel="stylesheet" href="/_astro/page.1.css"><p class="a">',
    "sub/index.html":
      '<meta charset="utf-8"><link rel="stylesheet" href="/_astro/page.1.css"><body><script type="module" src="/_astro/x.1.js"></script></body>',
    "_astro/page.1.css": ".a{x:1}.made{x:1}",
    "_astro/steps.1.css": ".made{x:1}",
    "_astro/x.1.js": 'import"./y.1.js";',
    "_astro/y.1.js": 'load("/_astro/steps.1.css"); element.className = "made";',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const said: string[] = [];
  const hook = wholePages().hooks["astro:build:done"];
  await hook?.({ dir: pathToFileURL(`${root}/`), logger: { info: (text: string) => said.push(text) } } as never);
  expect(readFileSync(join(root, "index.html"), "utf8")).toContain(`<style>${LAYERS}.a{x:1}</style>`);
  expect(readFileSync(join(root, "sub/index.html"), "utf8")).toContain(`<style>${LAYERS}.made{x:1}</style>`);
  expect(readdirSync(join(root, "_astro")).sort()).toEqual(["steps.1.css", "x.1.js", "y.1.js"]);
  expect(said).toEqual(["stijl en beleid in 2 bladzijden"]);
});
