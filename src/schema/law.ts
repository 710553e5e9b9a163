/** One article or other legal ground, once, with everything the site says about it. */
import { z } from "zod";
import { entry, certainty, id, isoDate, reviewed, text } from "./common.ts";

/** In the order in which readers find them. */
export const lawKinds = ["artikel", "wet", "rechtspraak", "deontologie", "toelichting"] as const;

export const law = z.strictObject({
  ...entry,
  kind: z.enum(lawKinds),
  label: text.describe('hoe we ernaar verwijzen, zoals "art. 352 Sw."'),
  formerly: text.optional().describe('het oude nummer, zoals "art. 458"'),
  since: isoDate.optional().describe("vanaf wanneer het nieuwe nummer geldt"),
  statements: z
    .array(z.strictObject({ id, text, certainty, reviewed: reviewed.optional() }))
    .min(1)
    .describe("wat het zegt, in eigen woorden, elk met zijn zekerheid"),
  read: z.enum(["volledig", "deels", "niet"]).describe("hoeveel van de tekst zelf gelezen is"),
  checkedOn: isoDate,
  checkBefore: isoDate.describe("voor welke dag dit opnieuw nagekeken moet worden"),
});
export type Law = z.infer<typeof law>;
