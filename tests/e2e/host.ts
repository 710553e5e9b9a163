/** A course of somebody else: a server on another origin, with pages that hold aids in frames under a strict policy. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { test } from "./scripted.ts";

export interface Told {
  /** Position of the frame that spoke; -1 for anybody else. */
  frame: number;
  origin: string;
  data: unknown;
}
export interface HostPage {
  /** Addresses of the frames, in full. */
  frames: string[];
  /** The frames' sandbox attribute; no attribute without it. */
  sandbox?: string;
  /** A height that stays, in pixels; without it the frames get the height that they tell. */
  height?: number;
}
export interface Host {
  origin: string;
  /** The address of a page that holds these frames. */
  page: (what: HostPage) => string;
  close: () => void;
}

const NONCE = "nonce-of-the-host";

/** Frames below the fold and a field that has the focus: a frame that scrolls or takes it shows. */
const html = ({ frames, sandbox, height }: HostPage) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Cursus</title><link rel="icon" href="data:,">
<style nonce="${NONCE}">p { height: 120vh } iframe { display: block; width: 100%; border: 0 }</style></head>
<body><input aria-label="Notitie" autofocus><p>Lees eerst dit.</p>
${frames
  .map(
    (src) => `<iframe title="Hulpmiddel" src="${src}"${sandbox === undefined ? "" : ` sandbox="${sandbox}"`}></iframe>`,
  )
  .join("\n")}
<script nonce="${NONCE}">
  window.told = [];
  const frames = [...document.querySelectorAll("iframe")];
  for (const frame of frames) frame.height = ${height ?? 400};
  addEventListener("message", ({ source, origin, data }) => {
    const frame = frames.findIndex(({ contentWindow }) => contentWindow === source);
    window.told.push({ frame, origin, data });
    if (${height === undefined} && frame >= 0 && data?.ns === "pris" && data.type === "height") frames[frame].height = data.height;
  });
</script></body></html>`;

/** Starts the course on a free port. `site` is the origin whose pages it may frame. */
export async function startHost(site: string): Promise<Host> {
  const server = createServer((request, response) => {
    const what = new URL(request.url ?? "/", "http://host").searchParams.get("what");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'none'; img-src data:; frame-src ${site}; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'`,
    );
    response.end(html(JSON.parse(what ?? '{"frames":[]}') as HostPage));
  });
  // By number, since the site is localhost: another name is another site for the browser, not just another port.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (what) => `${origin}/?what=${encodeURIComponent(JSON.stringify(what))}`,
    close: () => void server.close(),
  };
}

/** The course of a test file, and the site that it frames: there from the first test of the file to the last. */
export function hostOfFile(): { readonly host: Host; readonly site: string } {
  let started: { host: Host; site: string } | undefined;
  test.beforeAll(async ({ baseURL }) => {
    const site = String(baseURL);
    started = { host: await startHost(site), site };
  });
  test.afterAll(() => started?.host.close());
  const now = () => {
    if (!started) throw new Error("the course starts with the first test");
    return started;
  };
  return {
    get host() {
      return now().host;
    },
    get site() {
      return now().site;
    },
  };
}

/** What the frames told their host so far. */
export const told = (page: { evaluate: <R>(read: () => R) => Promise<R> }): Promise<Told[]> =>
  page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);

/** Lets the browser draw some frames: a page that chases its host's size goes on talking in that time. */
export const draw = (page: Page, frames = 20): Promise<void> =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, frames);
