/**
 * What every page and file of the built site is served with: asked of the project's own server, and of nginx with its
 * example where that is installed. What is wanted stands here once more, apart from public/_headers.
 */
import { globSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseHeaders } from "../../src/cli/headers.ts";
import { serve } from "../../src/cli/serve.ts";
import { nginx, NO_NGINX, startNginx } from "../cli/nginx.ts";
import { tell } from "../figures.ts";
import { need } from "../skip.ts";
import { pages, ROOT } from "./pages.ts";

const NOT_FOUND = "/404.html";
const CAMERA = "/hulpmiddelen/ecosysteemspinnenweb/";
const AT_ONCE = 8;
const YEAR = "public, max-age=31536000, immutable";

interface Kind {
  is: RegExp;
  ancestors: string | null;
  frame: string | null;
  cors?: string;
  kept?: string;
}
/** Who may frame it, whether a sandbox may load it, and how long it is kept: the first kind that it is. */
const kinds: { [name: string]: Kind } = {
  "an aid or a method in a frame": { is: /^\/embed\//, ancestors: null, frame: null },
  "one file": {
    is: /^\/(hulpmiddelen|methodieken)\/[^/]+\/los\.html$/,
    ancestors: "frame-ancestors 'none'",
    frame: "DENY",
  },
  "what has a hash in its name": {
    is: /^\/_astro\//,
    ...{ ancestors: "frame-ancestors 'self'", frame: "SAMEORIGIN", cors: "*", kept: YEAR },
  },
  "the content as data": {
    is: /^\/data\//,
    ...{ ancestors: "frame-ancestors 'self'", frame: "SAMEORIGIN", cors: "*" },
  },
  "all else": { is: /^/, ancestors: "frame-ancestors 'self'", frame: "SAMEORIGIN" },
};
const kindOf = (path: string) => Object.entries(kinds).find(([, { is }]) => is.test(path)) as [string, Kind];

/** What a file is, by its ending; a page has none. All text says that it is UTF-8. */
const types: { [ending: string]: string } = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  zip: "application/zip",
  imscc: "application/vnd.ims.imsccv1p1",
  ...{ pagefind: "application/octet-stream", pf_fragment: "application/octet-stream" },
  ...{ pf_index: "application/octet-stream", pf_meta: "application/octet-stream" },
};
const endingOf = (path: string) => /\.([^./]+)$/.exec(path)?.[1] ?? "html";
const typeOf = (path: string) =>
  path === "/wijzigingen.xml" ? "application/atom+xml; charset=utf-8" : (types[endingOf(path)] ?? `none of ${path}`);

function wanted(path: string): { [header: string]: string | null } {
  const { ancestors, frame, cors = null, kept = "no-cache" } = kindOf(path)[1];
  const camera = path === CAMERA ? "(self)" : "()";
  return {
    "content-type": typeOf(path),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()`,
    "cross-origin-opener-policy": "same-origin",
    ...{ "content-security-policy": ancestors, "x-frame-options": frame },
    ...{ "access-control-allow-origin": cors, "cache-control": kept },
  };
}

/** Every file but pages, which have addresses of their own, and what tells a host all this. */
const files = globSync("**/*", { cwd: ROOT, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `/${relative(ROOT, join(parentPath, name)).replaceAll("\\", "/")}`)
  .filter((name) => !/\/index\.html$|^\/_headers$/.test(name));
const paths = [...new Set([...pages.map(({ path }) => path), ...files])].filter((path) => path !== NOT_FOUND);

const stops: (() => void)[] = [];
afterAll(() => stops.forEach((stop) => stop()));

async function ours(): Promise<string> {
  const server = await serve(ROOT, 0);
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
async function theirs(): Promise<string> {
  const { address, stop } = await startNginx(ROOT);
  stops.push(stop);
  return address;
}

/** What is not as wanted, over all addresses and one that is not there. */
async function faults(origin: string): Promise<string[]> {
  const found: string[] = [];
  const left = [...paths, "/bestaat-niet/"];
  const work = async () => {
    for (let path = left.pop(); path; path = left.pop()) {
      const { status, headers } = await fetch(origin + path, { method: "HEAD" });
      const said = (name: string) => headers.get(name)?.replace(";charset", "; charset") ?? null;
      const right = path === "/bestaat-niet/" ? 404 : 200;
      if (status !== right) found.push(`${path}: ${status}`);
      for (const [name, value] of Object.entries(wanted(path)))
        // The page for what is not there may be kept by nobody's rule.
        if (said(name) !== value && !(status === 404 && name === "cache-control"))
          found.push(`${path} ${name}: ${said(name)}, not ${value}`);
      for (const name of ["set-cookie", "x-powered-by"]) if (headers.has(name)) found.push(`${path} has ${name}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

test("there are addresses of every kind", () => {
  const counts = Object.fromEntries(
    Object.keys(kinds).map((name) => [name, paths.filter((path) => kindOf(path)[0] === name).length]),
  );
  console.log(counts);
  for (const [name, count] of Object.entries(counts)) expect(count, name).toBeGreaterThan(10);
  expect(paths).toContain(CAMERA);
  const built = globSync("**/*", { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(paths.length).toBe(built.length - 2); // without _headers and the page for what is not there
  expect(built.length).toBeGreaterThan(2000);
  expect([...new Set(paths.map(endingOf))].sort()).toEqual(Object.keys(types).sort());
});

describe("every page and file has the headers of its kind", () => {
  test("from the project's own server", async (context) => {
    expect(await faults(await ours())).toEqual([]);
    tell(context, { served: paths.length });
  });
  test("from nginx with the example", async (context) => {
    need(context, nginx !== undefined, NO_NGINX);
    expect(await faults(await theirs())).toEqual([]);
  });
});

test("no address is given two types: some hosts would join them", () => {
  const typing = parseHeaders(readFileSync(join(ROOT, "_headers"), "utf8")).filter(({ set }) =>
    set.some(([name]) => name === "Content-Type"),
  );
  expect(typing.length).toBeGreaterThan(10);
  const given = (path: string) => typing.filter(({ pattern }) => pattern.test(path)).length;
  expect(paths.filter((path) => given(path) > 1)).toEqual([]);
  expect(typing.filter(({ pattern }) => !paths.some((path) => pattern.test(path)))).toEqual([]);
});

test("wasm may run on the page that searches, and nothing unsafe on any other", () => {
  const unsafe = pages.flatMap(({ path, html }) => {
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? "no policy: unsafe-";
    return [...policy.matchAll(/(?:[a-z]+-)?unsafe-[a-z-]*/g)].map(([word]) => `${path} ${word}`);
  });
  expect(unsafe).toEqual(["/zoeken/ wasm-unsafe-eval"]);
});
