/** The path through one source text: for whom it is, and its parts in its own order, with what one does with each here. The body is MDX. */
import { z } from "zod";
import { entry, text } from "./common.ts";

export const sourcePath = z.strictObject({
  ...entry,
  summary: text.describe("de zin onder de titel: wat je met deze bron doet"),
});
export type SourcePath = z.infer<typeof sourcePath>;
