/** Makes the full-text index over the finished pages. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";

const fail = (errors: string[]) => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
};

/** An Astro integration that runs Pagefind on `dist/` and writes its index to `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: "pris:search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ forceLanguage: "nl" });
        fail(errors);
        if (!index) throw new Error("Pagefind gaf geen index terug");
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        fail(added.errors);
        if (added.page_count === 0) throw new Error("Pagefind vond geen enkele bladzijde om te indexeren");
        fail((await index.writeFiles({ outputPath: fileURLToPath(new URL("pagefind/", dir)) })).errors);
        await pagefind.close();
        logger.info(`${added.page_count} bladzijden in de zoekindex`);
      },
    },
  };
}
