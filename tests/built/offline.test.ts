/** What is kept on a device: every page and whatever it asks for, at most 6 MB over the line, and the manifest of the app. */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { addressOfFile, isKept } from "../../src/domain/offline/kept.ts";
import { NOT_KEPT, type Version, WORKER, WORKER_OFF } from "../../src/domain/offline/names.ts";
import { NOTICE } from "../../src/domain/offline/notice.ts";
import { offlineStrings } from "../../src/text/offline.nl.ts";
import { scriptsOf } from "../../src/views/html/after-paint.ts";
import { attribute, isEmbed, meta, pageAt, pages, repeated, ROOT, tagged, textOf } from "./pages.ts";

const MOST = 6_000_000;
/** What a picture or a link in the head asks for; where a page stands is none of that. */
const addressIn = (one: Parameters<typeof attribute>[0]): string[] => {
  const address = attribute(one, "src") ?? attribute(one, "href");
  return address === undefined || /^(canonical|alternate)$/.test(attribute(one, "rel") ?? "") ? [] : [address];
};
const read = (address: string) => readFileSync(join(ROOT, address.endsWith("/") ? `${address}index.html` : address));
const worker = String(read(WORKER));
const version = JSON.parse(/^self\.PRIS_VERSION=(.*);$/m.exec(worker)?.[1] ?? "{}") as Version;
const kept = new Set(version.files.map(([address]) => address));
/** As a server sends it; what is compressed already gets no smaller. */
const sent = (content: Buffer) => Math.min(content.length, gzipSync(content).length);
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

describe("the list of what is kept", () => {
  test("names every page of the site but frames and the page for what is not there", () => {
    const own = pages.map(({ path }) => path).filter((path) => path.endsWith("/") && !isEmbed(path));
    console.log(`pages that are kept: ${own.length}, files: ${kept.size}`);
    expect(own.length).toBeGreaterThan(190);
    expect(own.filter((path) => !kept.has(path))).toEqual([]);
    expect([...kept].filter((address) => isEmbed(address) || /^\/404|los\.html$/.test(address))).toEqual([]);
  });
  test("names every file of the build that may be kept, once, with the hash of what stands there", () => {
    const names = globSync("**/*.*", { cwd: ROOT }).map((name) => name.replaceAll("\\", "/"));
    expect(version.files.map(([address]) => address).sort()).toEqual(names.filter(isKept).map(addressOfFile).sort());
    expect(repeated(version.files.map(([address]) => address))).toEqual([]);
    const wrong = version.files.filter(
      ([address, hash]) => createHash("sha256").update(read(address)).digest("base64") !== hash,
    );
    expect(wrong).toEqual([]);
    expect(kept.size).toBeGreaterThan(800);
  });
  test("names what pages load: scripts, pictures, fonts, search, data, and the page for what is not kept", () => {
    const loaded = pages
      .filter(({ path }) => !isEmbed(path))
      .flatMap((page) => [
        ...scriptsOf(page.html),
        ...["img", "link"].flatMap((tag) => tagged(page, tag)).flatMap(addressIn),
      ])
      .filter((address) => address.startsWith("/"));
    expect(new Set(loaded.filter((address) => address.endsWith(".js"))).size).toBeGreaterThan(15);
    expect(new Set(loaded.filter((address) => !address.endsWith(".js"))).size).toBeGreaterThan(20);
    expect([...new Set(loaded)].filter((address) => !kept.has(address))).toEqual([]);
    for (const address of [
      NOT_KEPT,
      NOTICE,
      "/onderweg/",
      "/adressen.json",
      "/oefenen/kaarten.json",
      "/methodieken/zoektaal.json",
    ])
      expect(kept, address).toContain(address);
    const found = [...kept].filter((address) => address.startsWith("/pagefind/fragment/"));
    expect(found.length).toBeGreaterThan(100);
    expect(String(gunzipSync(read(found[0] ?? "")))).toContain("pagefind");
  });
});

test("all of it, with the worker, is at most 6 MB over the line, and /onderweg/ says how big", () => {
  const contents = [...kept].map(read);
  const weight = sum([...contents, read(WORKER)].map(sent));
  console.log(`kept: ${kept.size} files, ${weight} bytes compressed, ${version.bytes} on the device`);
  expect(weight).toBeGreaterThan(1_000_000);
  expect(weight).toBeLessThanOrEqual(MOST);
  expect(version.bytes).toBe(sum(contents.map(({ length }) => length)));
  const page = pageAt.get("/onderweg/");
  const [said] = page?.elements.filter((one) => attribute(one, "dataOnderwegMaat") !== undefined) ?? [];
  expect(said && textOf(said)).toBe(offlineStrings.size(weight - sent(read(WORKER)), version.bytes));
});

test("the worker and its end are whole scripts by themselves, of a version with a date", () => {
  expect(version.id).toMatch(/^[0-9a-f]{8}$/);
  expect(version.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const address of [WORKER, WORKER_OFF, NOTICE]) {
    expect(String(read(address)), address).not.toMatch(/^\s*import[\s{"'`]|process\.env|https?:\/\/(?!bit\.ly)/m);
    expect(read(address).length, address).toBeGreaterThan(100);
  }
});

test("every page but a frame links the manifest, and its policy lets it in; its icons have the size that they say", () => {
  const own = pages.filter(({ path }) => !isEmbed(path) && !path.endsWith("/los.html"));
  const without = own.filter(({ html }) => !html.includes('{rel:"manifest",href:"/manifest.webmanifest"}')); // after the paint
  expect(without.map(({ path }) => path)).toEqual([]);
  const closed = own.filter((page) => !meta(page, "content-security-policy")?.includes("manifest-src 'self'"));
  expect(closed.map(({ path }) => path)).toEqual([]);
  const manifest = JSON.parse(String(read("/manifest.webmanifest"))) as {
    [key: string]: unknown;
    icons: { src: string; sizes: string; type: string; purpose: string }[];
    shortcuts: { url: string }[];
  };
  expect(manifest).toMatchObject({ lang: "nl-BE", start_url: "/", scope: "/", id: "/", short_name: "PRIS" });
  expect(manifest.shortcuts.filter(({ url }) => !kept.has(url))).toEqual([]);
  const drawn = manifest.icons.filter(({ type }) => type === "image/png");
  expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    "192x192 any",
    "512x512 any",
    "512x512 maskable",
  ]);
  for (const { src, sizes } of drawn) {
    const png = read(src);
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
