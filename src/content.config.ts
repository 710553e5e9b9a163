/**
 * Hands Astro the MDX bodies. Everything else of a content file is read by src/reader (which also checks it), so
 * that pages, checks and tests see the same data; see src/decisions/0002-one-reader.md.
 */
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { page } from "./schema/page.ts";
import { recommendation } from "./schema/recommendation.ts";
import { casus } from "./schema/casus.ts";
import { method } from "./schema/method.ts";
import { sourcePath } from "./schema/source-path.ts";
import { sitePage } from "./schema/site-page.ts";

/** The id is the file's name, also where the file stands in a folder of its own. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/^.*\//, "").replace(/\.mdx$/, "");
const mdx = (base: string) => glob({ base: `./content/${base}`, pattern: "**/*.mdx", generateId });

export const collections = {
  page: defineCollection({ loader: mdx("richtlijn"), schema: page }),
  recommendation: defineCollection({ loader: mdx("aanbevelingen"), schema: recommendation }),
  method: defineCollection({ loader: mdx("methodieken"), schema: method }),
  casus: defineCollection({ loader: mdx("casussen"), schema: casus }),
  sourcePath: defineCollection({ loader: mdx("bronpaden"), schema: sourcePath }),
  sitePage: defineCollection({ loader: mdx("site"), schema: sitePage }),
};
