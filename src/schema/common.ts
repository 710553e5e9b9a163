/** What all kinds of content share: ids, dates, texts, origins. Every other schema file builds on these. */
import { z } from "zod";

/** A public name: lower case, digits and single hyphens. It appears in addresses and never changes silently. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  message: 'een id bestaat uit kleine letters, cijfers en losse koppeltekens, bijvoorbeeld "samen-beslissen"',
});

/** An id of the sources' inventory, such as PRIS-D2-PC-A01-1. */
export const itemId = z.string().regex(/^(?:PRIS|DOEL|DOE|ZIN|WEB)-[A-Z0-9][A-Z0-9-]*[A-Z0-9]$/, {
  message: 'dit is geen id uit de inventaris (zoals "PRIS-D2-PC-A01-1")',
});

/** A calendar date, kept as an ISO string so that no time zone can move it. */
export const isoDate = z.iso.date({ message: 'schrijf een datum als "2026-11-22", tussen aanhalingstekens' });

/** Plain text for readers: not empty, no markup. */
export const text = z
  .string()
  .trim()
  .min(1, { message: "deze tekst is leeg" })
  .refine((value) => !/<[a-z/!]/i.test(value), { message: "gewone tekst: geen HTML" });

/** An address on another site. */
export const url = z.url({ protocol: /^https?$/, message: "dit is geen volledig webadres (https://…)" });

/** An address within this site. */
export const path = z
  .string()
  .regex(/^\/\S*$/, { message: 'dit moet een adres binnen de site zijn en begint met "/"' });

/** Who says so: a place in one of the sources, or the makers' own choice with its reason. Never neither. */
export const origin = z.union(
  [
    z.strictObject({
      source: id.describe("id van de bron, een bestand in content/bronnen/"),
      place: text.describe("plaats in die bron, zodat een lezer ze terugvindt"),
    }),
    z.strictObject({ own: text.describe("waarom de makers dit zelf zo kozen") }),
  ],
  { error: "zeg wie dit zegt: { source: <bron>, place: <plaats> } of { own: <reden> }" },
);
export type Origin = z.infer<typeof origin>;

/** Whether an expert other than the writer has read it. "nog niemand" is an honest value. */
export const reviewed = z.union(
  [
    z.literal("nog niemand"),
    z.strictObject({
      on: isoDate,
      by: text,
      print: z
        .string()
        .regex(/^[0-9a-f]{8}$/)
        .optional()
        .describe("van de woorden die gelezen zijn; npm run review schrijft dit"),
    }),
  ],
  { error: 'schrijf "nog niemand", of { on: <datum>, by: <naam en functie> }' },
);
export type Reviewed = z.infer<typeof reviewed>;

/** How sure a legal statement is. */
export const certainty = z.strictObject({
  level: z.enum(["vast", "betwist", "te-verifieren"]),
  note: text.optional().describe("waarover het gaat, in één zin"),
});
export type Certainty = z.infer<typeof certainty>;

const list = <T extends z.ZodType>(of: T) => z.array(of).default([]);

/** The fields that every entry has. */
export const entry = {
  id: id.describe("gelijk aan de bestandsnaam"),
  title: text,
  aliases: list(text).describe("andere namen waaronder mensen dit zoeken"),
  keywords: list(text).describe("woorden die mensen gebruiken en die niet in de tekst staan"),
  items: list(itemId).describe("items van de inventaris die hier echt behandeld worden"),
  sources: list(id).describe("bronnen waarop dit steunt"),
};
export { list };

/** One of the four letters of the model; a colour means a letter. */
export const letter = z.enum(["P", "R", "I", "S"]);
