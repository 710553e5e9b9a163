import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { singleFiles } from "../../src/integrations/single-files.ts";
import { shareContent } from "../../src/model/shared-content.ts";
import { readContent } from "../../src/reader/read.ts";
import { scormPackages } from "../../src/views/course/scorm.ts";
import { readZip } from "../views/course/read-back.ts";

/** Builds these files, and gives back where, and what the build said. */
async function build(files: Record<string, string>): Promise<{ root: string; said: string[] }> {
  const root = mkdtempSync(join(tmpdir(), "pris-files-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const said: string[] = [];
  const hook = singleFiles().hooks["astro:build:done"];
  await hook?.({ dir: pathToFileURL(`${root}/`), logger: { info: (text: string) => said.push(text) } } as never);
  return { root, said };
}

test("a page that stands ready becomes one file in its place, and other pages tell what it weighs", async () => {
  const { root, said } = await build({
    "hulpmiddelen/x/los/index.html":
      '<!doctype html><html lang="nl-BE" data-script="uitvoeren"><head><meta charset="utf-8"><link rel="canonical" href="https://pris.test/hulpmiddelen/x/"><link rel="stylesheet" href="/_astro/a.css"></head><body><p class="a">x</p></body></html>',
    "hulpmiddelen/x/index.html":
      '<a href="/hulpmiddelen/x/los.html">Neem mee<span data-weegt="/hulpmiddelen/x/los.html"></span></a>',
    "_astro/a.css": ".a{x:1}",
  });
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

test("a page of a package is packed under its name with a manifest, and its folder goes", async () => {
  const { content } = readContent("content");
  shareContent(content);
  const [pack] = scormPackages(content);
  if (!pack) throw new Error("no package");
  const { root } = await build({
    [`cursus/scorm/${pack.name}/index.html`]: `<!doctype html><html lang="nl-BE" data-script="scorm/${pack.aid.kind}"><head><meta charset="utf-8"><link rel="canonical" href="https://pris.test/x/"></head><body><p>x</p></body></html>`,
    "cursus/index.html": `<a href="${pack.href}">SCORM<span data-weegt="${pack.href}"></span></a>`,
  });
  expect(readdirSync(join(root, "cursus")).sort()).toEqual([pack.href.slice("/cursus/".length), "index.html"].sort());
  const bytes = readFileSync(join(root, pack.href));
  const files = readZip(bytes);
  expect(Object.keys(files)).toEqual(["imsmanifest.xml", "index.html"]);
  expect(files["index.html"]).toContain("LMSInitialize"); // its script
  expect(readFileSync(join(root, "cursus/index.html"), "utf8")).toContain(
    `SCORM (${Math.round(bytes.length / 1000)} kB)</a>`,
  );
});
