/** The nginx example sends what public/_headers says. Runs where nginx is installed; tests/built asks the whole site of it. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../src/cli/headers.ts";
import { need } from "../skip.ts";
import { nginx, NO_NGINX, startNginx } from "./nginx.ts";

/** One of each ending that a learning platform imports. */
const courseFiles = ["txt", "csv", "xml", "zip", "imscc"].map((ending) => `cursus/a-1.0-b.${ending}`);

const stops: (() => void)[] = [];
afterAll(() => stops.forEach((stop) => stop()));

async function start(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "pris-root-"));
  const files = [
    "index.html",
    "404.html",
    "embed/x/index.html",
    "hulpmiddelen/ecosysteemspinnenweb/index.html",
    "hulpmiddelen/x/los.html",
    "methodieken/x/los.html",
    "_astro/a.js",
    ...courseFiles,
    "manifest.webmanifest",
    "wijzigingen.xml",
    "data/x.json",
    "_headers",
  ];
  for (const file of files) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  const { address, stop } = await startNginx(root);
  stops.push(stop);
  return address;
}

describe("nginx with the example", () => {
  beforeEach((context) => need(context, nginx !== undefined, NO_NGINX));
  test("sends the headers of public/_headers for every kind of address, and our 404", { timeout: 60_000 }, async () => {
    const rules = parseHeaders(readFileSync("public/_headers", "utf8"));
    const address = await start();
    const files = ["hulpmiddelen/x/los.html", "methodieken/x/los.html", ...courseFiles].map((file) => `/${file}`);
    const paths = [
      "/",
      "/embed/x/",
      "/hulpmiddelen/ecosysteemspinnenweb/",
      "/_astro/a.js",
      "/wijzigingen.xml",
      "/data/x.json",
      ...files,
    ];
    for (const path of paths) {
      const response = await fetch(address + path);
      expect(response.status, path).toBe(200);
      const wanted = headersFor(rules, path);
      for (const [name, value] of wanted) expect(response.headers.get(name), `${path} ${name}`).toBe(value);
      for (const name of ["content-security-policy", "x-frame-options", "access-control-allow-origin"])
        expect(response.headers.has(name), `${path} ${name}`).toBe(wanted.has(name));
    }
    const manifest = await fetch(`${address}/manifest.webmanifest`);
    expect(manifest.headers.get("content-type")).toBe("application/manifest+json");
    const missing = await fetch(`${address}/bestaat-niet/`);
    expect([missing.status, await missing.text()]).toEqual([404, "404.html"]);
    expect((await fetch(`${address}/_headers`)).status).toBe(404);
  });
});
