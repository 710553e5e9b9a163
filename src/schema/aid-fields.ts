/** What every aid has, whatever its kind. */
import { z } from "zod";
import { entry, id, isoDate, list, origin, reviewed, text } from "./common.ts";
import { lesson } from "./lesson.ts";

export const aidFields = {
  ...entry,
  summary: text.describe("wat je ermee doet, in één zin"),
  intro: z.array(text).min(1).describe("alinea’s vooraf: voor wie, wat het wel en niet doet"),
  minutes: z.strictObject({ value: z.int().min(1).max(120), origin }).describe("geschatte tijd"),
  pages: list(id).describe("bladzijden van de richtlijn waar dit bij hoort"),
  sensitive: z.boolean().default(false).describe("true: antwoorden staan nooit in adres, geschiedenis of opslag"),
  notices: list(id).describe("vaste mededelingen uit content/site.yaml die erboven staan"),
  lesson: lesson.describe("voor lesgevers"),
  reviewed,
  version: z.string().regex(/^\d+\.\d+$/, { message: 'schrijf een versie als "1.0"' }),
  changes: z.array(z.strictObject({ version: z.string(), on: isoDate, what: text })).min(1),
};
