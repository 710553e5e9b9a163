/** The nginx example sends what public/_headers says. Runs where nginx is installed. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../src/cli/headers.ts";
import { need } from "../skip.ts";

/** No test installs anything: where nginx is not there, its example goes untested, and the run says so. */
const program = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"].find(existsSync);

/** One of each ending that a learning platform imports. */
const courseFiles = ["txt", "csv", "xml", "zip", "imscc"].map((ending) => `cursus/a-1.0-b.${ending}`);

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const stops: (() => void)[] = [];
afterAll(() => stops.forEach((stop) => stop()));

async function start(): Promise<string> {
  const base = mkdtempSync(join(tmpdir(), "pris-nginx-"));
  const root = join(base, "root");
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
  const port = await freePort();
  const example = readFileSync("src/cli/nginx.conf", "utf8")
    .replaceAll("@PORT@", String(port))
    .replaceAll("@ROOT@", root);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${base}/${name};`,
  );
  writeFileSync(
    join(base, "nginx.conf"),
    `user root; daemon off; pid ${base}/pid; error_log ${base}/error.log;\nevents {}\n` +
      `http { access_log off; ${paths.join(" ")}\ntypes { text/html html; text/javascript js; }\n${example}\n}`,
  );
  const child = spawn(program as string, ["-p", base, "-c", join(base, "nginx.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr?.on("data", (data) => (complaint += String(data)));
  stops.push(() => child.kill());
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(address).then(
      () => true,
      () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 50)), // until it listens
    );
    if (up) return address;
  }
  throw new Error(`nginx does not start: ${complaint}`);
}

describe("nginx with the example", () => {
  beforeEach((context) => need(context, program !== undefined, "nginx is not installed here"));
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
