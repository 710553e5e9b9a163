/**
 * The whole suite, three times in a row, while two other processes keep both cores busy: what passes here does not hang
 * on a quiet machine. `npm run test:load`, or `npm run test:load -- 5` for five times; it ends with the counts of each run.
 */
import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { outcomes, summary } from "./report.ts";

const BUSY = 2; // processes
const times = Number(process.argv[2] ?? 3);

/** What a run left, in one line. A run that stopped at a check or test leaves no report of what comes after it. */
function counts(): string {
  try {
    return summary(outcomes()).split("\n").at(-1) ?? "";
  } catch (error) {
    return `stopped before its end (${(error as Error).message})`;
  }
}

const others = Array.from({ length: BUSY }, () => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }));
const stop = () => others.forEach((one) => one.kill());
process.on("exit", stop);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const lines: string[] = [];
for (let run = 1; run <= times; run += 1) {
  rmSync("test-results", { recursive: true, force: true });
  const start = performance.now();
  const { status } = spawnSync("npm", ["test"], { stdio: "inherit", shell: process.platform === "win32" });
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  const busy = others.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).length;
  lines.push(`run ${run}: ${status === 0 ? "passed" : "FAILED"} in ${minutes} min beside ${busy} others; ${counts()}`);
  if (status !== 0 || busy < BUSY) process.exitCode = 1;
}
console.log(`\n${lines.join("\n")}`);
if (lines.length === 0) throw new Error("Say how many times, as in npm run test:load -- 3");
stop();
