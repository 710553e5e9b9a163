// The whole build in one place: what Astro does, and our own steps around it, in the order in which they run.
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import { contentProof } from "./src/build/content-proof.ts";
import { contentReload } from "./src/build/content-reload.ts";
import { searchIndex } from "./src/build/search-index.ts";

export default defineConfig({
  site: process.env.SITE_URL ?? "https://pris.example",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  // Quotes and dashes stay as the editor wrote them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [contentProof(), mdx(), preact(), searchIndex(), contentReload()],
  security: {
    csp: {
      // What a meta element cannot say (frame-ancestors, nosniff …) stands in public/_headers.
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind compiles WebAssembly. Naming one resource replaces Astro's own 'self', so both stand here.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // Astro marks its own generated modules with a directive that the bundler warns about, once a content file.
  vite: {
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every aid needs travels as one file: compressed together it weighs less than in four.
              codeSplitting: {
                groups: [
                  {
                    name: "aid",
                    test: /node_modules[\\/]preact|widgets[\\/](take-over|shell[\\/]useReady)/,
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
