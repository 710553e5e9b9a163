import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { offline, writeWorker } from "../../src/integrations/offline.ts";
import { emptyContent } from "../../src/model/content.ts";
import { shareContent } from "../../src/model/shared-content.ts";

function built(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "pris-kept-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
const site = {
  "index.html": "<h1>Start</h1>",
  "onderweg/index.html": '<p data-onderweg-maat="" class="x">?</p>',
  "embed/a/index.html": "<h1>A</h1>",
  _headers: "/*",
};
const addresses = ({ files }: { files: [string, string][] }) => files.map(([address]) => address);

test("a version is named after its content: the same files are one version, another letter makes another", async () => {
  const one = await writeWorker(built(site), "2026-01-02");
  expect(addresses(one)).toEqual(["/", "/onderweg/"]);
  expect(one.bytes).toBe(site["index.html"].length + site["onderweg/index.html"].length);
  expect((await writeWorker(built(site), "2026-01-02")).id).toBe(one.id);
  const other = await writeWorker(built({ ...site, "index.html": "<h1>Begin</h1>" }), "2026-01-02");
  expect(other.id).not.toBe(one.id);
  const frame = await writeWorker(built({ ...site, "embed/a/index.html": "B" }), "2026-01-02");
  expect(frame.id, "what is not kept makes no version").toBe(one.id);
});

const build = (root: string) => {
  const hook = offline().hooks["astro:build:done"];
  return hook?.({ dir: pathToFileURL(`${root}/`), logger: { info: () => undefined } } as never);
};

test("after a build the page says how big it is, and the hash of that page is the one in the list", async () => {
  const content = emptyContent();
  shareContent({ ...content, site: { ...content.site, reviewedOn: "2026-05-06" } });
  const root = built(site);
  await build(root);
  const page = readFileSync(join(root, "onderweg/index.html"), "utf8");
  expect(page).toMatch(/^<p data-onderweg-maat="" class="x">Je haalt ongeveer 0 MB op\. [^<]+<\/p>$/);
  const worker = readFileSync(join(root, "sw.js"), "utf8");
  expect(worker).toContain('"date":"2026-05-06"');
  const { id } = await writeWorker(root, "2026-05-06");
  expect(worker).toContain(`"id":"${id}"`);
});

test("a page without a place for that stops the build", async () => {
  const root = built({ ...site, "onderweg/index.html": "<p>?</p>" });
  await expect(build(root)).rejects.toThrow("/onderweg/ heeft geen plaats");
});
