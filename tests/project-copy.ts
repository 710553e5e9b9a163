/** A copy of the project whose content can be changed and built, with the packages of this one. */
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
