/** A work, tool, site or legal text that content rests on. */
import { z } from "zod";
import { entry, isoDate, text, url } from "./common.ts";

export const source = z.strictObject({
  ...entry,
  kind: z
    .enum(["brontekst", "werk", "instrument", "website", "rechtsbron"])
    .describe("brontekst: een van de vijf teksten waarvan deze site een bewerking is"),
  code: z.enum(["PRIS", "DOEL", "DOE", "ZIN", "WEB"]).optional().describe("alleen voor een brontekst"),
  makers: text.optional().describe("auteurs of uitgever, zoals de bron ze noemt"),
  year: z.int().min(1800).max(2100).optional(),
  url: url.optional().describe("adres zoals de bron het geeft"),
  checked: isoDate.optional().describe("wanneer iemand het adres zelf opende; leeg: niet opnieuw nagekeken"),
  read: z
    .enum(["volledig", "deels", "niet"])
    .optional()
    .describe("alleen voor een rechtsbron: hoeveel ervan gelezen is"),
  note: text.optional().describe("wat een lezer over deze bron moet weten, ook wat ze niet zegt"),
});
export type Source = z.infer<typeof source>;
