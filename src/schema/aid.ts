/** An aid: what all kinds share, and the union of the kinds. */
import { z } from "zod";
import { entry, id, isoDate, list, origin, reviewed, text } from "./common.ts";
import { deck } from "./kaarten.ts";
import { graph } from "./wegwijzer.ts";
import { table } from "./keuzetabel.ts";

const shared = {
  ...entry,
  summary: text.describe("wat je ermee doet, in één zin"),
  intro: z.array(text).min(1).describe("alinea’s vooraf: voor wie, wat het wel en niet doet"),
  minutes: z.strictObject({ value: z.int().min(1).max(120), origin }).describe("geschatte tijd"),
  pages: list(id).describe("bladzijden van de richtlijn waar dit bij hoort"),
  sensitive: z.boolean().default(false).describe("true: antwoorden staan nooit in adres, geschiedenis of opslag"),
  notices: list(id).describe("vaste mededelingen uit content/site.yaml die erboven staan"),
  lesson: z
    .strictObject({
      learn: text.describe("wat studenten ermee leren, in één zin"),
      plans: z
        .array(z.strictObject({ minutes: z.union([z.literal(15), z.literal(30), z.literal(60)]), text }))
        .length(3)
        .describe("hoe je het gebruikt in een les van 15, 30 en 60 minuten"),
      origin,
    })
    .describe("voor lesgevers"),
  reviewed,
  version: z.string().regex(/^\d+\.\d+$/, { message: 'schrijf een versie als "1.0"' }),
  changes: z.array(z.strictObject({ version: z.string(), on: isoDate, what: text })).min(1),
};

export const aid = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wegwijzer"), ...shared, ...graph }),
  z.strictObject({ kind: z.literal("kaarten"), ...shared, ...deck }),
  z.strictObject({ kind: z.literal("keuzetabel"), ...shared, ...table }),
]);
export type Aid = z.infer<typeof aid>;
export type Wegwijzer = Extract<Aid, { kind: "wegwijzer" }>;
export type Kaarten = Extract<Aid, { kind: "kaarten" }>;
export type Keuzetabel = Extract<Aid, { kind: "keuzetabel" }>;
export type AidKind = Aid["kind"];
/** The aid of one kind. */
export type AidOf<K extends AidKind> = Extract<Aid, { kind: K }>;
