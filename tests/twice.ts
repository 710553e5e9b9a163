/**
 * `npm run build:twice`: the same content and code make the same site, byte for byte, so that whoever builds it can see
 * that what is online was made of it. The first build starts without what an earlier one left; the second in another time
 * zone and language.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const WORK = "test-results/twice";
const LEAST = 1000; // files

/** Every file below a folder, with the hash of its bytes. */
const hashes = (root: string): Map<string, string> =>
  new Map(
    globSync("**/*", { cwd: root })
      .filter((name) => statSync(join(root, name)).isFile())
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(root, name)))
          .digest("hex"),
      ]),
  );

/** Files that stand in one of two folders alone, or differ. */
export function differences(one: string, other: string): { files: number; different: string[] } {
  const [a, b] = [hashes(one), hashes(other)];
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return { files: names.length, different: names.filter((name) => a.get(name) !== b.get(name)) };
}

/** @throws when the build fails */
function build(folder: string, env: NodeJS.ProcessEnv, ...options: string[]): string {
  const args = ["node_modules/astro/bin/astro.mjs", "build", "--outDir", folder, ...options];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the build failed\n${stdout}\n${stderr}`);
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return folder;
}

if (import.meta.main) {
  rmSync(WORK, { recursive: true, force: true });
  const one = build(join(WORK, "one"), { TZ: "Europe/Brussels", LC_ALL: "nl_BE.UTF-8" }, "--force");
  const other = build(join(WORK, "other"), { TZ: "Pacific/Kiritimati", LC_ALL: "C", LANG: "C" });
  const { files, different } = differences(one, other);
  console.log(`${files} files, ${different.length} of them different`);
  if (files < LEAST) throw new Error(`only ${files} files were built`);
  if (different.length > 0) {
    console.error(`Two builds differ (they stay in ${WORK} to compare):\n${different.slice(0, 20).join("\n")}`);
    process.exitCode = 1;
  } else rmSync(WORK, { recursive: true });
}
