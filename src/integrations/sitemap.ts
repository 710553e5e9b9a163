/** Lists for search engines every built page that asks to be found: at its own address, and without a word against it. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { absolute, address } from "../model/addresses.ts";
import { escapeText, xmlFile } from "../views/xml.ts";

const NOINDEX = '<meta name="robots" content="noindex"';
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

/** The addresses of the pages in a built folder that may be listed, sorted. */
export const listedPages = (root: string, site: URL | string | undefined): string[] =>
  globSync("**/index.html", { cwd: root })
    .map((name) => ({
      own: absolute(`/${name.replaceAll("\\", "/").replace(/index\.html$/, "")}`, site),
      html: readFileSync(join(root, name), "utf8"),
    }))
    .filter(({ own, html }) => !html.includes(NOINDEX) && CANONICAL.exec(html)?.[1] === own)
    .map(({ own }) => own)
    .sort();

/** An Astro integration for builds: writes the sitemap, once all pages are what they will be. */
export function sitemap(): AstroIntegration {
  let site: string | undefined;
  return {
    name: "pris:sitemap",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = config.site;
      },
      "astro:build:done": ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = listedPages(root, site);
        const urls = pages.map((page) => `<url><loc>${escapeText(page)}</loc></url>`).join("\n");
        const xml = xmlFile(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>`);
        writeFileSync(join(root, address.sitemap), xml);
        logger.info(`${pages.length} bladzijden in de lijst voor zoekmachines`);
      },
    },
  };
}
