/** For a test that needs what not every machine has: it is skipped there, and the run ends by saying why (report.ts). */
import type { TestContext } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    skippedBecause?: string;
  }
}

/** Skips this test unless what it needs is there. */
export function need(context: TestContext, there: boolean, why: string): void {
  if (there) return;
  context.task.meta.skippedBecause = why;
  context.skip(why);
}
