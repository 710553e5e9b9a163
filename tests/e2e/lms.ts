/** A learning platform: it gives out the packages as it unpacked them, and scorm-again keeps what they tell it. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Frame, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { test } from "./scripted.ts";
import { ROOT } from "./site.ts";

/** What the platform keeps of one student in one activity, as far as a commit told it. */
export interface Kept {
  core: {
    lesson_status: string;
    exit: string;
    session_time: string;
    total_time: string;
    score: { min: string; max: string; raw: string };
  };
  suspend_data: string;
  interactions: Record<string, Interaction>;
}
interface Interaction {
  id: string;
  type: string;
  time: string;
  student_response: string;
  result: string;
  correct_responses: Record<string, { pattern: string }>;
}
export interface Launch {
  /** The address of the package's page on the platform. */
  src: string;
  /** In a frame of the platform's page, or in a window that it opens. */
  way: "frame" | "window";
  sandbox?: string;
  /** What the platform kept before. */
  kept?: Kept | undefined;
  /** To look around, or back, instead of to be counted. */
  mode?: "browse" | "review";
  /** What its API does instead of working, from the start. */
  fault?: Fault | undefined;
}
/** What the API does instead of working. */
export type Fault = "throws" | "answers false";
/** What stands in the platform's window, for tests; a test may set its `fault` at any moment. */
interface PlatformWindow {
  /** Every call with its answer, such as "LMSCommit() true". */
  calls: string[];
  kept?: Kept;
}

const require = createRequire(import.meta.url);
const library = require.resolve("scorm-again/scorm12/min");
const html = ({ src, way, sandbox, kept, mode, fault }: Launch) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Leerplatform</title><link rel="icon" href="data:,">
<style>iframe { width: 100%; height: 700px }</style><script src="/scorm-again.js"></script></head><body><script>
  window.calls = [];
  window.kept = ${JSON.stringify(kept)};
  window.fault = ${JSON.stringify(fault)};
  const platform = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (window.kept) platform.loadFromJSON(window.kept);
  platform.cmi.core.lesson_mode = ${JSON.stringify(mode ?? "normal")};
  const store = () => { window.kept = platform.renderCMIToJSONObject().cmi; };
  platform.on("LMSCommit", store);
  platform.on("LMSFinish", store);
  window.API = Object.fromEntries(
    ["Initialize", "Finish", "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"].map(
      (name) => ["LMS" + name, (...told) => {
        const answer = window.fault ? "false" : platform["LMS" + name](...told);
        window.calls.push("LMS" + name + "(" + told.join(", ") + ") " + (window.fault ?? answer));
        if (window.fault === "throws") throw new Error("the platform is down");
        return answer;
      }],
    ),
  );
</script>
${
  way === "window"
    ? `<button onclick="window.open('${src}', 'pakket')">Start</button>`
    : `<iframe title="Pakket" src="${src}"${sandbox === undefined ? "" : ` sandbox="${sandbox}"`}></iframe>`
}</body></html>`;

export interface Lms {
  origin: string;
  /** The address of a page of the platform that launches a package. */
  page: (launch: Launch) => string;
  /** The address of a page on another site, with that page in a frame. */
  outside: (launch: Launch) => string;
  /** The address of a package's own page, by its name. */
  src: (name: string) => string;
}

/** The platform of a test file, there from its first test to its last. */
export function lmsOfFile(): () => Lms {
  let lms: (Lms & { close: () => void }) | undefined;
  test.beforeAll(async () => {
    const server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://lms");
      const [, kind, name = "", file = ""] = pathname.split("/");
      const send = (type: string, body: string | Uint8Array) => response.setHeader("Content-Type", type).end(body);
      if (kind === "scorm-again.js") return send("text/javascript", readFileSync(library));
      if (kind === "start") return send("text/html", html(JSON.parse(searchParams.get("wat") ?? "") as Launch));
      if (kind === "buiten") return send("text/html", `<iframe src="${searchParams.get("wat")}"></iframe>`);
      const held = kind === "pakket" && unzipSync(readFileSync(join(ROOT, "cursus", `${name}.zip`)))[file];
      if (held) return send("text/html", held);
      return response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const page = (launch: Launch) => `${origin}/start?wat=${encodeURIComponent(JSON.stringify(launch))}`;
    lms = {
      ...{ origin, page },
      // Another name is another site for the browser.
      outside: (launch) => `${origin.replace("127.0.0.1", "localhost")}/buiten?wat=${encodeURIComponent(page(launch))}`,
      src: (name) => `${origin}/pakket/${name}/index.html`,
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    };
  });
  test.afterAll(() => lms?.close());
  return () => {
    if (!lms) throw new Error("the platform starts with the first test");
    return lms;
  };
}

type InPage = Pick<Page | Frame, "evaluate">;

/** What the platform keeps by now. */
export async function keptBy(platform: InPage): Promise<Kept> {
  const kept = await platform.evaluate(() => (globalThis as unknown as PlatformWindow).kept);
  if (!kept) throw new Error("the platform was told nothing yet");
  return kept;
}
/** The calls that it got, each with its answer. */
export const callsTo = (platform: InPage): Promise<string[]> =>
  platform.evaluate(() => (globalThis as unknown as PlatformWindow).calls);
/** From now on its API throws, or answers "false"; or works again. */
export const breaks = (platform: InPage, fault: Fault | undefined): Promise<void> =>
  platform.evaluate((one) => void Object.assign(globalThis, { fault: one }), fault);
