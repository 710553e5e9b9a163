/** What a rule of the check is. */
import type { Problem } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import type { LockText } from "./lock-file.ts";

/** What a rule may know beside the content. */
type Outside = {
  /** Such as "2026-11-22"; only a warning depends on it. */
  today: string;
  lock: LockText;
};
export type Rule = (reading: Reading, outside: Outside) => Problem[];
