/** The whole check, as the command, the build and the tests run it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { prove } from "../domain/prove/index.ts";
import { type LockText, readLock } from "./lock.ts";
import type { Problem } from "../reader/problems.ts";
import { readContent, type Reading } from "../reader/read.ts";
import { allProblems } from "./rules.ts";

/** Reads content/ and applies every rule. `today` is a date such as "2026-11-22". */
export function checkContent(root: string, today: string): { reading: Reading; problems: Problem[] } {
  const reading = readContent(root);
  return { reading, problems: allProblems(reading, { today, prove, lock: lockOnDisk(root) }) };
}

/** The lock as it is on disk. */
export function lockOnDisk(root: string): LockText {
  const path = join(root, "ids.lock.json");
  return readLock(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}
