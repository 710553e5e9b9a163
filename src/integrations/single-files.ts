/**
 * Makes files of the pages that stand ready to be one (layouts/File.astro), by themselves or packed for a learning platform,
 * and tells on other pages how much each weighs.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { sharedContent } from "../model/shared-content.ts";
import { scormPackages, scormZip } from "../views/course/scorm.ts";
import { singleFile } from "../views/html/single-file.ts";
import { readSheet, type SheetPart } from "../views/html/used-styles.ts";
import { classicScript } from "./classic-script.ts";

/** Where a page says what the file at this address weighs. */
const WEIGHS = /<span data-weegt="([^"]+)"><\/span>/g;

/** What becomes of a page that stands ready: a package where one is made of it, else a file. */
function made(page: string, text: string): { path: string; bytes: string | Uint8Array } {
  const content = sharedContent();
  const name = basename(dirname(page));
  const pack = content && scormPackages(content).find((one) => one.name === name);
  return pack
    ? { path: pack.href.slice(1), bytes: scormZip(pack, text) }
    : { path: `${dirname(page)}.html`, bytes: text };
}

/** An Astro integration for builds; it comes before the pages get their styles. */
export function singleFiles(): AstroIntegration {
  return {
    name: "pris:single-files",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const began = performance.now();
        const root = fileURLToPath(dir);
        const standing = ["{hulpmiddelen,methodieken}/*/los/index.html", "cursus/scorm/*/index.html"];
        const pages = globSync(standing, { cwd: root }).map((page) => ({
          page,
          html: readFileSync(join(root, page), "utf8"),
        }));
        const nameIn = (html: string) => /<html[^>]* data-script="([a-z/]+)"/.exec(html)?.[1] ?? "";
        const scripts = new Map<string, string>();
        for (const name of new Set(["unpack", ...pages.map(({ html }) => nameIn(html))]))
          scripts.set(name, await classicScript(name));
        const script = (name: string) => scripts.get(name) ?? "";
        const sheets = new Map<string, readonly SheetPart[]>();
        const sheet = (address: string) => {
          const parts = sheets.get(address) ?? readSheet(readFileSync(join(root, address), "utf8"));
          sheets.set(address, parts);
          return parts;
        };
        const weights = new Map<string, number>();
        for (const { page, html } of pages) {
          const text = singleFile(html, { sheet, script: script(nameIn(html)), unpack: script("unpack") });
          const { path, bytes } = made(page, text);
          writeFileSync(join(root, path), bytes);
          rmSync(join(root, dirname(page)), { recursive: true });
          weights.set(`/${path}`, Buffer.byteLength(bytes));
        }
        rmSync(join(root, "cursus/scorm"), { recursive: true, force: true });
        for (const page of globSync("**/*.html", { cwd: root }).map((name) => join(root, name))) {
          const html = readFileSync(page, "utf8");
          if (!html.includes("data-weegt")) continue;
          const said = (_: string, address: string) => ` (${Math.round((weights.get(address) ?? 0) / 1000)} kB)`;
          writeFileSync(page, html.replaceAll(WEIGHS, said));
        }
        logger.info(`${pages.length} losse bestanden in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      },
    },
  };
}
