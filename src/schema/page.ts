/** A page of the guideline: framework (kader), principle or policy (beleid). The body is MDX. */
import { z } from "zod";
import { entry, letter, reviewed, text } from "./common.ts";

export const page = z.strictObject({
  ...entry,
  summary: text.describe("waar de bladzijde over gaat, in hoogstens drie zinnen"),
  letter: letter.optional().describe("alleen voor een principe"),
  gist: text.optional().describe("alleen voor een principe: één korte zin voor het model"),
  reviewed,
});
export type Page = z.infer<typeof page>;
