// The whole build in one place: what Astro does, and our own steps around it, in the order in which they run.
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { contentProof } from "./src/integrations/content-proof.ts";
import { contentReload } from "./src/integrations/content-reload.ts";
import { ownFont } from "./src/integrations/font.ts";
import { offline } from "./src/integrations/offline.ts";
import { plainDates } from "./src/integrations/plain-dates.ts";
import { preact } from "./src/integrations/preact.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { singleFiles } from "./src/integrations/single-files.ts";
import { sitemap } from "./src/integrations/sitemap.ts";
import { wholePages } from "./src/integrations/whole-pages.ts";

// What an aid runs is compiled ahead by browsers that read this, and not during the first answer: a fifth of its script.
const COMPILED_AHEAD = "//# allFunctionsCalledOnLoad";
const ANSWERS = ["aid", "Wegwijzer", "Keuzetabel", "Zelfscan"];

export default defineConfig({
  site: process.env.SITE_URL ?? "https://pris.example",
  trailingSlash: "always",
  // Sheets stay apart until wholePages() gives each page its part of them.
  build: { format: "directory", inlineStylesheets: "never" },
  // Quotes and dashes stay as the editor wrote them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [
    contentProof(),
    mdx(),
    preact(),
    singleFiles(),
    wholePages(),
    sitemap(),
    searchIndex(),
    offline(),
    contentReload(),
  ],
  // Astro marks its own generated modules with a directive that the bundler warns about, once a content file.
  vite: {
    plugins: [
      plainDates(),
      ownFont(),
      {
        name: "pris:no-preload",
        enforce: "pre",
        // What is loaded later is small and has no sheet of its own: Vite's helper, which fetches its parts ahead, weighs
        // more on every page than it wins.
        load: (id) =>
          id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
        configEnvironment: (name) => (name === "client" ? { build: { modulePreload: false } } : undefined),
      },
    ],
    build: {
      // What stands in a page is what wholePages() puts there, with its hash in the policy.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              postBanner: ({ name }) => (ANSWERS.includes(name) ? COMPILED_AHEAD : ""),
              // What every aid needs travels as one file: compressed together it weighs less than in four.
              codeSplitting: {
                groups: [
                  // What every page needs: text pages copy too, and what they load brings no aid along.
                  {
                    name: "all",
                    test: /shell[\\/]clipboard|preload-helper/,
                    priority: 1,
                  },
                  // Three parts stand in the HTML of a page; only an aid that opens inside a text makes them itself. A field of search
                  // needs what loads a sheet, and no aid.
                  {
                    name: "aid",
                    test: /rolldown[\\/]runtime|node_modules[\\/]preact|widgets[\\/](take-over|shell(?![\\/](Danger|FirstDirection|Imprint|load-styles)))|views[\\/]plain-text/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
