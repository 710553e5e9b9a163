/** Puts styles and policy in every built page, and takes away the style sheets that no page asks for any more. */
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { namesInScript, readSheet } from "../views/html/used-styles.ts";
import { wholePage } from "../views/html/whole-page.ts";

/** Keeps what `make` gave for each key: a sheet or script serves many pages. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** An Astro integration for builds: after it every page paints with one response. */
export function wholePages(): AstroIntegration {
  return {
    name: "pris:whole-pages",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const read = once((address) => readFileSync(join(root, address), "utf8"));
        const names = once((address) => namesInScript(read(address)));
        const scripts = globSync("_astro/*.js", { cwd: root }).map((file) => basename(file));
        const loads = once((address) =>
          scripts.filter((name) => read(address).includes(name)).map((n) => `/_astro/${n}`),
        );
        const reach = once((address) => {
          const all = new Set([address]);
          for (const one of all) for (const next of loads(one)) all.add(next);
          return [...all].map(names);
        });
        const sheet = once((address) => readSheet(read(address)));
        // A file by itself is whole already (single-files.ts).
        const pages = globSync("**/*.html", { cwd: root, exclude: ["**/los.html"] }).map((file) => join(root, file));
        for (const page of pages)
          writeFileSync(page, wholePage(readFileSync(page, "utf8"), { sheet, scriptNames: reach }));
        const later = scripts.map((name) => read(`/_astro/${name}`));
        const sheets = globSync("_astro/*.css", { cwd: root });
        for (const file of sheets) if (!later.some((code) => code.includes(basename(file)))) rmSync(join(root, file));
        logger.info(`stijl en beleid in ${pages.length} bladzijden`);
      },
    },
  };
}
