/** Writes a Starlight site that holds the same words as the built pages, so that the two can be compared. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

const converter = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);

/** Frames repeat an aid, and the page for what is not there is no page to read. */
const isPage = (file: string) => !/^(embed|pagefind)\/|404|los\.html$/.test(file);

/** The words of `<main>`, as Markdown that no MDX or raw HTML can trip over. */
async function markdown(html: string): Promise<string> {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
  const plain = main
    .replace(/<(script|style|svg|template|button|form)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<h1\b[\s\S]*?<\/h1>/, "");
  const tree = converter.parse(plain) as Root;
  return converter.stringify((await converter.run(tree)) as never).replaceAll("<", "\\<");
}

/**
 * Makes the project in `folder`, which stands beside this package's node_modules, from the pages in `dist`.
 * @throws when there is no built page
 */
export async function writeStarlight(dist: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const files = globSync("**/*.html", { cwd: dist }).filter(isPage);
  if (files.length === 0) throw new Error(`${dist} holds no page: run npm run build first`);
  for (const file of files) {
    const html = readFileSync(join(dist, file), "utf8");
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(/ · PRIS$/, "") ?? file;
    const target = join(
      folder,
      "src/content/docs",
      file.replace(/(\/index)?\.html$/, "").replace(/^index$/, ""),
      "index.md",
    );
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      `---\ntitle: ${JSON.stringify(title.replaceAll("&amp;", "&"))}\n---\n\n${await markdown(html)}\n`,
    );
  }
  writeFileSync(
    join(folder, "astro.config.mjs"),
    `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({ integrations: [starlight({ title: "PRIS", locales: { root: { label: "Nederlands", lang: "nl" } } })] });
`,
  );
  writeFileSync(
    join(folder, "src/content.config.ts"),
    `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  // Astro's build asks the project's own list which packages to bundle.
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "package.json"), "utf8")) as Record<
    string,
    unknown
  >;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true, dependencies }));
}
