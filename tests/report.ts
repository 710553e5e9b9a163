/** After all tests: which were skipped and why, the ten slowest, which browsers they ran in, and one closing line with the counts. */
import { existsSync, readFileSync } from "node:fs";

interface Outcome {
  name: string;
  seconds: number;
  state: "passed" | "failed" | "skipped";
  /** Why it was skipped, where the test says so. */
  why?: string | undefined;
  /** The browser that it ran in, where it ran in one. */
  browser?: string | undefined;
}

/** What this reads of Vitest's JSON; tests/skip.ts puts the reason there. */
export interface VitestJson {
  testResults: {
    assertionResults: {
      fullName: string;
      duration?: number | null | undefined;
      status: string;
      meta?: { skippedBecause?: string; figures?: { [name: string]: number } };
    }[];
  }[];
}
interface Suite {
  title: string;
  suites?: Suite[];
  specs?: {
    title: string;
    ok: boolean;
    tests: {
      status: string;
      annotations: { type: string; description?: string }[];
      results: { duration: number }[];
    }[];
  }[];
}
/** What this reads of Playwright's JSON. */
export interface PlaywrightJson {
  suites: Suite[];
}

const states: Record<string, Outcome["state"]> = { passed: "passed", failed: "failed" };

/** The tests of one run of Vitest. What neither passed nor failed did not run. */
export const fromVitest = ({ testResults }: VitestJson): Outcome[] =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName: name, duration, status, meta }) => ({
      ...{ name, seconds: (duration ?? 0) / 1000, state: states[status] ?? "skipped", why: meta?.skippedBecause },
    }));

/** The tests of one run of Playwright. */
export const fromPlaywright = ({ suites }: PlaywrightJson): Outcome[] =>
  suites.flatMap(({ title, specs = [], suites: inner = [] }) => [
    ...specs.map((spec): Outcome => {
      const skipped = spec.tests.length > 0 && spec.tests.every(({ status }) => status === "skipped");
      const notes = spec.tests.flatMap(({ annotations }) => annotations);
      const told = (...types: string[]) => notes.find(({ type }) => types.includes(type))?.description;
      return {
        name: `${title} ${spec.title}`,
        seconds: spec.tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
        state: skipped ? "skipped" : spec.ok ? "passed" : "failed",
        why: told("skip", "fixme"),
        browser: told("browser") ?? "Chromium",
      };
    }),
    ...fromPlaywright({ suites: inner }),
  ]);

const UNTOLD = "it does not say why";

/** What a run ends with. */
export function summary(all: readonly Outcome[]): string {
  const of = (state: Outcome["state"]) => all.filter((one) => one.state === state);
  const skipped = of("skipped").map(({ name, why }) => `  ${name}: ${why ?? UNTOLD}`);
  const slowest = all
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
  const inBrowsers = Object.entries(Object.groupBy(all, (one) => (one.state === "skipped" ? "" : (one.browser ?? ""))));
  const browsers = inBrowsers.flatMap(([name, tests]) => (name ? [`${tests?.length} in ${name}`] : []));
  return [
    ...(skipped.length > 0 ? ["Skipped here:", ...skipped, ""] : []),
    ...["The ten slowest:", ...slowest, ""],
    ...(browsers.length > 0 ? [`Tests in a browser: ${browsers.join(", ")}`] : []),
    `${of("passed").length} passed, ${of("failed").length} failed, ${skipped.length} skipped`,
  ].join("\n");
}

/** Whether every test that was skipped tells why. */
export const allTold = (all: readonly Outcome[]): boolean =>
  all.every(({ state, why }) => state !== "skipped" || why !== undefined);

function read<T>(path: string): T {
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm test`);
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/**
 * Every test of the last run.
 * @throws when a part of it left no report
 */
export const outcomes = (): Outcome[] => [
  ...["test-results/unit.json", "test-results/built.json"].flatMap((path) => fromVitest(read(path))),
  ...fromPlaywright(read("test-results/e2e.json")),
];

if (import.meta.main) {
  const all = outcomes();
  console.log(`\n${summary(all)}`);
  if (!allTold(all)) process.exitCode = 1;
}
