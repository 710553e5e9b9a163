/** A copy of the project whose content can be changed and built, with the packages of this one. */
import { execFileSync } from "node:child_process";
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const OWN = ["astro.config.mjs", "package.json", "tsconfig.json", "content", "public", "src"];
/** What a build of a copy is told, so that it does not take what a build of this project kept for its own. */
export const COPY_OPTIONS = ["--config", "copy.config.mjs"];

/** Makes the copy in a folder that holds nothing of these names yet. */
export function copyProject(folder: string): void {
  for (const name of OWN) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(
    join(folder, "copy.config.mjs"),
    'import config from "./astro.config.mjs";\nexport default { ...config, cacheDir: "./.cache" };\n',
  );
}

/**
 * Runs a file of node in the copy.
 * @throws when it fails
 */
export const runInCopy = (folder: string, ...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: folder, stdio: "pipe" });

/**
 * Builds the copy, in a dist/ of its own.
 * @throws when the build fails
 */
export const buildCopy = (folder: string) =>
  runInCopy(folder, "node_modules/astro/bin/astro.mjs", "build", ...COPY_OPTIONS);
