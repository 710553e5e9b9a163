/** What runs left in test-results/, and whether a run was whole: of what did not run, or failed, there are no figures. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { FIGURES } from "../figures.ts";
import type { PlaywrightJson, VitestJson } from "../report.ts";

export interface PlaywrightRun extends PlaywrightJson {
  stats: { startTime: string };
}
export interface VitestRun extends VitestJson {
  startTime: number;
  testResults: (VitestJson["testResults"][number] & { name: string })[];
}
type Suite = PlaywrightJson["suites"][number];
type Specs = NonNullable<Suite["specs"]>;
type Figures = { [name: string]: number };

/** A run left no report: there is nothing to write, and nothing wrong either. */
export class NoReport extends Error {}

/** @throws NoReport when there is none */
export function report<T>(path: string): T {
  if (!existsSync(path)) throw new NoReport(`${path} is not there`);
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

const specsOf = ({ specs = [], suites = [] }: Suite): Specs => [...specs, ...suites.flatMap(specsOf)];

/** What the specs noted beside their results. */
export const notesOf = (specs: Specs) => specs.flatMap(({ tests }) => tests).flatMap(({ annotations }) => annotations);

/**
 * The specs of these files.
 * @throws when one of the files did not run, or a test in it failed or was skipped where that may not be
 */
export function passedSpecs({ suites }: PlaywrightJson, files: readonly string[], maySkip = false): Specs {
  return files.flatMap((file) => {
    const specs = suites.filter(({ title }) => title === file).flatMap(specsOf);
    if (specs.length === 0) throw new Error(`${file} did not run: run all of it`);
    const isWrong = ({ ok, tests }: Specs[number]) =>
      !ok || (!maySkip && tests.some(({ status }) => status === "skipped"));
    const failed = specs.filter(isWrong);
    if (failed.length > 0) throw new Error(`${file}: ${failed.map(({ title }) => title).join(", ")} did not pass`);
    return specs;
  });
}

const added = (all: readonly Figures[]): Figures => {
  const sums: Figures = {};
  for (const figures of all) for (const [name, n] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + n;
  return sums;
};

/** The figures that specs noted, added up by name. */
export const figuresOfSpecs = (specs: Specs): Figures =>
  added(
    notesOf(specs).flatMap(({ type, description = "{}" }) =>
      type === FIGURES ? [JSON.parse(description) as Figures] : [],
    ),
  );

/**
 * The figures that tests of these files told, added up by name.
 * @throws when one of the files did not run, or a test in it failed
 */
export function figuresOfTests({ testResults }: VitestRun, files: readonly string[]): Figures {
  const ran = new Set(testResults.map(({ name }) => relative("", name).replaceAll("\\", "/")));
  const missing = files.filter((file) => !ran.has(file));
  if (missing.length > 0) throw new Error(`${missing.slice(0, 3).join(", ")} did not run: run all of it`);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === "failed");
  if (failed.length > 0) throw new Error(`${failed.map(({ fullName }) => fullName).join(", ")} did not pass`);
  return added(tests.flatMap(({ meta }) => (meta?.figures ? [meta.figures] : [])));
}
