/** The server on a small site of its own: what it sends, what it refuses, and what it says when it cannot start. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";

const SCRIPT = new URL("../../src/cli/serve.ts", import.meta.url).pathname;
const SECRET = "not a part of the site";
const long = `<p>${"Samenwerken. ".repeat(500)}</p>`;
const files = {
  "dist/index.html": "<h1>Start</h1>",
  "dist/404.html": "<h1>Deze bladzijde bestaat niet</h1>",
  "dist/lang/index.html": long,
  "dist/_astro/page.js": "export const page = 1;",
  "dist/embed/a/index.html": "<h1>A</h1>",
  "dist/.verborgen": SECRET,
  "dist/_headers": `/*
  X-Content-Type-Options: nosniff
  X-Frame-Options: SAMEORIGIN
/embed/*
  ! X-Frame-Options
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`,
  "geheim.txt": SECRET,
};

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pris-serve-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, "leeg"));
  server = await serve(join(folder, "dist"), 0);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
/** Asks with the path as it is written: fetch would tidy it first. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", reject)
      .end();
  });

/** Runs the command itself in a folder until it ends, or until it says that it listens. */
const run = (cwd: string, env: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [SCRIPT], { cwd, env: { ...process.env, PRIS_DIST: undefined, ...env } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => {
      out += text;
      child.kill();
    });
    child.stderr.on("data", (text) => (err += text));
    child.on("close", (code) => resolve({ code, out, err }));
  });

describe("a page", () => {
  test("comes as HTML in UTF-8, to be asked for anew each time", async () => {
    const { status, headers, body } = await ask("/");
    expect([status, body.toString()]).toEqual([200, "<h1>Start</h1>"]);
    expect(headers).toMatchObject({ "content-type": "text/html;charset=utf-8", "cache-control": "no-cache" });
  });
  test("with the headers of _headers, a frame's page without the ones taken away", async () => {
    expect((await ask("/")).headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
    });
    const { headers } = await ask("/embed/a/?titel=B");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers).not.toHaveProperty("x-frame-options");
  });
  test("what never changes may be kept for a year: _headers goes before our own rule", async () => {
    const { headers } = await ask("/_astro/page.js");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-type"]).toMatch(/javascript/);
  });
  test("compressed where the reader takes that, whole where not", async () => {
    const packed = await ask("/lang/", { "accept-encoding": "gzip" });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(packed.body.length).toBeLessThan(long.length / 10);
    expect(gunzipSync(packed.body).toString()).toBe(long);
    const plain = await ask("/lang/", { "accept-encoding": "identity" });
    expect(plain.headers).not.toHaveProperty("content-encoding");
    expect(plain.body.toString()).toBe(long);
  });
  test("not sent again to who has it", async () => {
    const { headers } = await ask("/lang/");
    const again = await ask("/lang/", { "if-none-match": String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
  test("HEAD gets the headers alone", async () => {
    const { status, body } = await ask("/lang/", {}, "HEAD");
    expect([status, body.length]).toEqual([200, 0]);
  });
});

test.each([
  "/bestaat-niet/",
  "/lang/x",
  "/%E0%A4%A",
  "/?",
  "//",
  "//x.be/embed/a/",
  "/\\",
  "/__proto__",
  "/constructor/",
])("%s: our own 404 page with its status, or the start, and the server goes on", async (path) => {
  const { status, headers, body } = await ask(path);
  if (path === "/?") expect(status).toBe(200);
  else {
    expect([status, body.toString()]).toEqual([404, files["dist/404.html"]]);
    expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "x-frame-options": "SAMEORIGIN" });
  }
  expect((await ask("/")).status).toBe(200);
});

test.each([
  "/../geheim.txt",
  "/lang/../../geheim.txt",
  "/%2e%2e/geheim.txt",
  "/..%2fgeheim.txt",
  "/%252e%252e%252fgeheim.txt",
  "/..\\geheim.txt",
  "/....//geheim.txt",
  "//../geheim.txt",
  "/.verborgen",
  "/%2everborgen",
])("%s leads nowhere outside the site", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain(SECRET);
});

test("a broken request gets an answer or a closed line, and the server goes on", async () => {
  const answer = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(port, "localhost", () => socket.end("GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n"));
    socket.on("data", (part) => (text += part.toString()));
    socket.on("close", () => resolve(text));
    socket.on("error", () => resolve(text));
  });
  expect(answer).not.toContain(" 200 ");
  expect((await ask("/")).status).toBe(200);
});

describe("when it cannot start", () => {
  test("without a built site it refuses, and says what to do", async () => {
    await expect(serve(join(folder, "leeg"), 0)).rejects.toThrow("Draai eerst: npm run build");
  });
  test("a port that is taken is refused", async () => {
    await expect(serve(join(folder, "dist"), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
  test("the command says so in a sentence, without a trace of code", async () => {
    const none = await run(join(folder, "leeg"), { PORT: "0" });
    expect(none.code).toBe(1);
    expect(none.err).toBe("De server start niet: dist bevat geen gebouwde site. Draai eerst: npm run build.\n");
    const busy = await run(folder, { PORT: String(port) });
    expect(busy.code).toBe(1);
    expect(busy.err).toContain(`Poort ${port} is bezet: kies een andere met PORT=… npm start.`);
    expect(busy.err.trim().split("\n")).toHaveLength(1);
  });
  test("started, it says where", async () => {
    const free = await run(folder, { PORT: "0" });
    expect(free.err).toBe("");
    expect(free.out).toMatch(/^PRIS staat klaar op http:\/\/localhost:[1-9]\d+\n$/);
  });
});
