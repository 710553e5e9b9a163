/** What stands at /data/: the content for other people's programs, each file with its schema. */
import { z } from "zod";
import { id, isoDate, text } from "./common.ts";

/**
 * Of the form of these files, not of their content. A field that goes or means something else raises the first number,
 * one that is added the second: programs hold on to the first.
 */
export const dataVersion = "1.1";

const inside = {
  address: z.url().describe("Waar dit op de site staat."),
  page: id.optional().describe("Van een aanbeveling: de id van de bladzijde van de richtlijn waarop ze staat."),
  editions: z
    .array(z.strictObject({ edition: text.describe("Jaar en maand."), address: z.url() }))
    .optional()
    .describe("Van een aanbeveling: waar haar tekst staat zoals hij in elke editie luidde. Die adressen blijven."),
  aid: id.optional().describe("Van een oefening: de id van het hulpmiddel waarin ze staat."),
  text: z.array(z.string()).optional().describe("De lopende tekst, alinea per alinea, zonder opmaak."),
};

/** A file of entries; `data` is what stands in the content itself. */
export const dataFile = (entry: z.ZodType) =>
  z.strictObject({
    $schema: z.url().describe("Waar het schema van dit bestand staat."),
    version: z.literal(dataVersion).describe("De versie van de vorm."),
    changedOn: isoDate.describe("De dag van de laatste wijziging die lezers merkten."),
    language: z.literal("nl-BE"),
    licence: text,
    adaptation: text.describe("Wat deze site is tegenover haar bron."),
    entries: z.array(z.strictObject({ ...inside, data: entry })).min(1),
  });
/** One entry, before its own data. */
export type DataEntry = z.infer<z.ZodObject<typeof inside>> & { data: object };
