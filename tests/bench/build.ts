/** Builds a site and says what that took. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What a Starlight site has nothing like: the build says how long it took, and it is timed apart. */
const SINGLE_FILES = /losse bestanden in ([\d.]+) s/;
/** The same for packages of courses, references, and data to take along, each by itself and in milliseconds. */
const EXPORTS = /─ \/(?:(?:cursus|citeer|data)\/\S+|hulpmiddelen\/\S+\.json) \(\+(\d+)ms\)/g;
const PAGES = /(\d+) page\(s\) built/;

/** Runs in the build itself, before it: at its end it tells the most memory that it had, in kilobytes. */
const LAST_WORD = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS + "\\n"));',
)}`;

export interface Built {
  /** Wall time, without what is timed apart. */
  seconds: number;
  apart: number;
  /** The same for one page, in milliseconds. */
  page: number;
  /** The most memory that the build's process had. */
  megabytes: number;
}

/**
 * Builds the site in a folder with the Astro of `modules`.
 * @param options what Astro is told beside that
 * @throws when the build fails
 */
export function build(folder: string, modules: string, options: readonly string[] = []): Built {
  const started = performance.now();
  const astro = resolve(modules, "node_modules/astro/bin/astro.mjs");
  const done = spawnSync(process.execPath, ["--import", LAST_WORD, astro, "build", ...options], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (done.status !== 0) throw new Error(`${folder}: the build failed\n${done.stdout}\n${done.stderr}`);
  const exported = [...done.stdout.matchAll(EXPORTS)].reduce((sum, [, took]) => sum + Number(took), 0);
  const apart = Number(SINGLE_FILES.exec(done.stdout)?.[1] ?? 0) + exported / 1000;
  const seconds = (performance.now() - started) / 1000 - apart;
  const pages = Number(PAGES.exec(done.stdout)?.[1] ?? NaN);
  const peak = Number(/^peak (\d+)$/m.exec(done.stderr)?.[1] ?? NaN);
  return { seconds, apart, page: (1000 * seconds) / pages, megabytes: peak / 1024 };
}

export const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
