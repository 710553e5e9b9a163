/**
 * Renders Preact components at build time, and lets Vite compile their JSX. Not @astrojs/preact: it hydrates, which our
 * islands do themselves (src/widgets/take-over.ts), and for that ships signals and a client to every site and compiles
 * with Babel (a tenth of the build).
 */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** How `.tsx` is compiled for the browser. */
export const jsx = {
  runtime: "automatic",
  development: false,
  importSource: fileURLToPath(new URL("../widgets", import.meta.url)),
} as const;

/** An Astro integration: `.tsx` is Preact, and stands in a page as the HTML that it renders. */
export function preact(): AstroIntegration {
  return {
    name: "pris:preact",
    hooks: {
      "astro:config:setup": ({ addRenderer, updateConfig }) => {
        addRenderer({ name: "pris:preact", serverEntrypoint: new URL("./preact-renderer.ts", import.meta.url) });
        updateConfig({ vite: { oxc: { jsx } } });
      },
    },
  };
}
