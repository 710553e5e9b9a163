/**
 * A method, model or outside tool of the catalogue, in three honest sizes: with the steps that its source gives, described,
 * or only named. The body is MDX; `<Stappen />` places the steps in it, `<Format />` the sheet to fill in.
 */
import { z } from "zod";
import { entry, id, list, origin, reviewed, text, url } from "./common.ts";

/** The phases of the care process, as in content/figuren/zorgproces.yaml. */
const carePhases = ["aanmelden", "diagnosticeren", "indiceren", "behandelen", "evalueren", "afronden"] as const;
/** How long a method takes, as an estimate of ours: no source gives minutes. */
export const methodTimes = ["kort", "sessie", "meerdere"] as const;
/** With how many people it can be done. */
export const methodGroups = ["alleen", "twee", "team", "groot"] as const;

/** Words with their own answer to "who says so?". */
const said = z.strictObject({ text, origin });
/** Words that the origin of the whole method answers for, or words with their own. */
const words = z.union([text, said], { error: "schrijf een tekst, of { text: <tekst>, origin: <wie dit zegt> }" });
export type Words = z.infer<typeof words>;

const step = z.strictObject({
  id,
  title: text.describe("wat er in deze stap gebeurt, in enkele woorden"),
  does: text.describe("wat de groep doet"),
  roles: list(z.strictObject({ role: id, does: text })).describe("wat wie doet: role is een id uit roles hierboven"),
  say: said.optional().describe("een zin die je kan zeggen"),
  pitfall: said.optional().describe("waar het hier kan mislopen"),
});

const formatPart = z.strictObject({
  id,
  title: text,
  asks: z.array(text).min(1).describe("wat je invult, elk als een vraag of een opschrift"),
});

const shared = {
  ...entry,
  kind: z.enum(["methodiek", "model", "instrument"]),
  need: z.array(text).min(1).describe("waar iemand mee zit, in zijn of haar eigen woorden"),
  summary: text,
  when: list(words).describe("vult ‘past als …’ aan"),
  whenNot: list(words).describe("vult ‘past niet als …’ aan"),
  principles: z.array(id).min(1).describe("de principes waar het bij hoort; het eerste weegt het zwaarst"),
  phases: list(z.enum(carePhases)).describe("fasen van het zorgproces, alleen als de bron ze noemt"),
  related: list(id).describe("andere methodieken die erop lijken of erop volgen"),
  format: list(formatPart).describe("een blad om in te vullen: onderdelen met wat je er invult"),
  url: url.optional(),
  origin,
  reviewed,
};

export const method = z.discriminatedUnion("size", [
  z.strictObject({
    size: z.literal("met-stappen"),
    ...shared,
    steps: z.array(step).min(2).describe("stappen: een stap zegt een groep wat ze doet"),
    roles: list(z.strictObject({ id, title: text, does: text.optional() })).describe("wie er wat doet"),
    materials: list(words).describe("wat je klaarlegt"),
    time: z.enum(methodTimes).describe("kort: in een overleg; sessie: één bijeenkomst; meerdere: verschillende keren"),
    group: z.array(z.enum(methodGroups)).min(1).describe("met hoeveel je het kan doen"),
    estimate: origin.describe("vanwaar tijd en groep komen: meestal een schatting van de makers"),
  }),
  z.strictObject({ size: z.literal("beschreven"), ...shared }),
  z.strictObject({ size: z.literal("genoemd"), ...shared }),
]);
export type Method = z.infer<typeof method>;
export type MethodSize = Method["size"];
/** A method that a team can run: with the steps that its source gives. */
export type RunnableMethod = Extract<Method, { size: "met-stappen" }>;
