/** A case, retold. The body is MDX. */
import { z } from "zod";
import { entry, id, list, origin, text } from "./common.ts";

export const casus = z.strictObject({
  ...entry,
  summary: text,
  questions: z.array(z.strictObject({ id, text, origin })).min(1).describe("vragen om over na te denken"),
  recommendations: list(id).describe("aanbevelingen die deze casus laat zien"),
  aids: list(id),
  methods: list(id),
  origin,
});
export type Casus = z.infer<typeof casus>;
