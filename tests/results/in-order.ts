/** Results are of the site as it is when nothing changed since: content and code are older than what was run on them. */
import { statSync } from "node:fs";
import { filesAbout } from "../../src/reader/results.ts";
import { ROOT } from "../e2e/site.ts";

const changed = (file: string): number => statSync(file).mtimeMs;

/** Why runs at these times are not of these files as they are now; undefined where they are. */
export function orderFault(files: readonly string[], times: readonly number[]): string | undefined {
  const [first = 0] = times;
  const later = files.filter((file) => changed(file) > first);
  if (later.length > 0) return `changed since: ${later.slice(0, 5).join(", ")}. Run it again`;
  if (times.every((time, at) => time >= (times[at - 1] ?? 0))) return undefined;
  return "the site was built, or a part run, after the rest of this run: run it again, whole";
}

/**
 * @param name of the results
 * @param moments what happened, the first first, each as milliseconds since 1970; "built" stands for the build of the site
 * @throws when content or code changed after the first of them, or they were not in this order
 */
export function inOrder(name: string, moments: readonly (number | "built")[]): void {
  const times = moments.map((moment) => (moment === "built" ? changed(`${ROOT}/index.html`) : moment));
  const fault = orderFault(filesAbout(name), times);
  if (fault !== undefined) throw new Error(fault);
}
