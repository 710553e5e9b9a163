/** One recommendation: a heading of the source with its bullets. Pages place it with <Aanbeveling id="…" />. */
import { z } from "zod";
import { entry, id, list, text } from "./common.ts";

export const recommendation = z.strictObject({
  ...entry,
  core: text.describe("de aanbeveling in één zin"),
  methods: list(id).describe("methodieken die erbij helpen: een id van een methodiek of van een kader"),
  aids: list(id).describe("hulpmiddelen van deze site die erbij helpen"),
  terms: list(id).describe("begrippen die erbij horen"),
});
export type Recommendation = z.infer<typeof recommendation>;
