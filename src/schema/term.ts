/** A glossary term with one short definition. */
import { z } from "zod";
import { entry, id, list, origin, text } from "./common.ts";

export const term = z.strictObject({
  ...entry,
  definition: text.describe("uitleg in één of twee korte zinnen, te lezen zonder de rest"),
  origin,
  see: list(id).describe("verwante begrippen"),
});
export type Term = z.infer<typeof term>;
