/** What tests found, as committed in tests/results/: each file says of which content and code by a hash. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";

/** What decides what a reader sees. */
const SITE = ["content/**", "src/**", "public/**", "astro.config.mjs", "package-lock.json"];
/** And how it was looked at, by the name of the results. */
const LOOKED: { [name: string]: { with: string[]; without?: string[] } } = {
  cit: { with: ["tests/**/*.{ts,tsx,tsv}"], without: ["tests/{bench,results,walks}/**"] },
  bench: { with: ["tests/bench/*.{ts,json}", "tests/search/*.ts"] },
  growth: { with: ["tests/bench/*.{ts,json}", "tests/project-copy.ts", "tests/search/*.ts"] },
};
/** Walks open, walk and ask with what the tests beside them use, so with that too, but not with those tests. */
const WALKED = {
  with: ["tests/walks/**", "tests/{e2e,search}/**/*.{ts,tsv}"],
  without: ["tests/{e2e,search}/**/*.test.ts"],
};

/** The files that results of this name are about, in a fixed order. */
export function filesAbout(name: string, root = "."): string[] {
  const looked = LOOKED[name] ?? WALKED;
  const found = [...SITE, ...looked.with].flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: looked.without ?? [] }),
  );
  return found
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** One hash over all of them. */
export function hashAbout(name: string, root = "."): string {
  const all = createHash("sha256");
  for (const file of filesAbout(name, root)) {
    const content = readFileSync(join(root, file));
    all.update(`${file}\n${createHash("sha256").update(content).digest("hex")}\n`);
  }
  return all.digest("hex");
}

export type Results<T> = { state: "current" | "stale"; found: T } | { state: "absent" };

/**
 * The results of one name. They are stale when content or code is no longer what they are about.
 * @throws when the file does not fit its schema: a command writes it, so somebody changed it by hand
 */
export function readResults<T extends { hash: string }>(name: string, schema: z.ZodType<T>, root = "."): Results<T> {
  const file = join(root, "tests/results", `${name}.json`);
  if (!existsSync(file)) return { state: "absent" };
  const found = schema.parse(JSON.parse(readFileSync(file, "utf8")));
  return { state: found.hash === hashAbout(name, root) ? "current" : "stale", found };
}
