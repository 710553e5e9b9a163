/** After all tests: the ten slowest, and one closing line with the counts. */
import { existsSync, readFileSync } from "node:fs";

interface Timed {
  name: string;
  seconds: number;
  ok: boolean;
}

interface VitestFile {
  assertionResults: { fullName: string; duration?: number | null; status: string }[];
}
interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; ok: boolean; tests: { results: { duration: number }[] }[] }[];
}

const read = <T>(path: string): T => {
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm test`);
  return JSON.parse(readFileSync(path, "utf8")) as T;
};

const vitest = ["test-results/unit.json", "test-results/built.json"].flatMap((path) =>
  read<{ testResults: VitestFile[] }>(path).testResults.flatMap((file) =>
    file.assertionResults.map((one): Timed => ({
      name: one.fullName,
      seconds: (one.duration ?? 0) / 1000,
      ok: one.status === "passed",
    })),
  ),
);
const walk = (suite: PlaywrightSuite): Timed[] => [
  ...(suite.specs ?? []).map((spec) => ({
    name: `${suite.title} ${spec.title}`,
    seconds: spec.tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
    ok: spec.ok,
  })),
  ...(suite.suites ?? []).flatMap(walk),
];
const e2e = read<{ suites: PlaywrightSuite[] }>("test-results/e2e.json").suites.flatMap(walk);
const all = [...vitest, ...e2e];

console.log("\nThe ten slowest:");
for (const { name, seconds } of all.sort((a, b) => b.seconds - a.seconds).slice(0, 10))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
console.log(`\n${all.filter(({ ok }) => ok).length} passed, ${all.filter(({ ok }) => !ok).length} failed`);
