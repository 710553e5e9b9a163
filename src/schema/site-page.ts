/** A page about the site itself: who makes it, privacy, a way in for one kind of reader. The body is MDX. */
import { z } from "zod";
import { entry, id, text } from "./common.ts";

export const sitePage = z.strictObject({
  ...entry,
  description: text.describe("wat zoekmachines onder de titel tonen"),
  heading: text.optional().describe("de grote titel, als die anders is dan de naam; de naam staat er dan boven"),
  summary: text.optional().describe("de zin onder de titel; zonder staat daar de beschrijving uit site.yaml"),
  under: id.optional().describe("id van de bladzijde waar deze onder valt, in het kruimelpad"),
  search: z.boolean().default(false).describe("true: onder de titel staat een zoekveld"),
  contents: z.boolean().default(true).describe("false: geen inhoud ernaast of erboven, de tekst staat in het midden"),
  embeds: z.boolean().default(false).describe("true: onder de titel staat elk hulpmiddel met zijn kader en zijn link"),
});
export type SitePage = z.infer<typeof sitePage>;
