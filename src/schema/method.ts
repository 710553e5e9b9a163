/** A method, model or outside tool of the catalogue. The body is MDX. */
import { z } from "zod";
import { entry, reviewed, text, url } from "./common.ts";

export const method = z.strictObject({
  ...entry,
  kind: z.enum(["methodiek", "model", "instrument"]),
  summary: text,
  url: url.optional(),
  reviewed,
});
export type Method = z.infer<typeof method>;
