/** Small registries that other content points to: sources, contacts, terms, methods, cases. */
import { z } from "zod";
import { certainty, entry, id, isoDate, list, origin, reviewed, text, url } from "./common.ts";

/** A work, tool, site or legal text that content rests on. */
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

/** A service to consult. A number stands here only where somebody checked it. */
export const contact = z.strictObject({
  ...entry,
  what: text.describe("waarvoor je er terechtkunt"),
  phone: z
    .strictObject({ number: z.string().regex(/^[+\d ]+$/), checked: isoDate })
    .optional()
    .describe("alleen een nummer dat iemand nakeek; tussen aanhalingstekens"),
  urgent: z.boolean().default(false).describe("true: altijd zichtbaar bij gevaar"),
  note: text.optional(),
});
export type Contact = z.infer<typeof contact>;

/** A glossary term with one short definition. */
export const term = z.strictObject({
  ...entry,
  definition: text.describe("uitleg in één of twee korte zinnen, te lezen zonder de rest"),
  origin,
  see: list(id).describe("verwante begrippen"),
});
export type Term = z.infer<typeof term>;

/** A method, model or outside tool of the catalogue. The body is MDX. */
export const method = z.strictObject({
  ...entry,
  kind: z.enum(["methodiek", "model", "instrument"]),
  summary: text,
  url: url.optional(),
  reviewed,
});
export type Method = z.infer<typeof method>;

/** A case, retold. The body is MDX. */
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

/** One article or other legal ground, once, with everything the site says about it. */
export const law = z.strictObject({
  ...entry,
  kind: z.enum(["artikel", "wet", "rechtspraak", "deontologie", "toelichting"]),
  label: text.describe('hoe we ernaar verwijzen, zoals "art. 352 Sw."'),
  formerly: text.optional().describe('het oude nummer, zoals "art. 458"'),
  since: isoDate.optional().describe("vanaf wanneer het nieuwe nummer geldt"),
  statements: z
    .array(z.strictObject({ id, text, certainty }))
    .min(1)
    .describe("wat het zegt, in eigen woorden, elk met zijn zekerheid"),
  read: z.enum(["volledig", "deels", "niet"]).describe("hoeveel van de tekst zelf gelezen is"),
  checkedOn: isoDate,
  checkBefore: isoDate.describe("voor welke dag dit opnieuw nagekeken moet worden"),
});
export type Law = z.infer<typeof law>;
