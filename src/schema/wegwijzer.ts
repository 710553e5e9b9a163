/** A wegwijzer: questions, answers that lead on, outcomes, and examples that pin whole paths. */
import { z } from "zod";
import { aidFields } from "./aid-fields.ts";
import { certainty, id, list, origin, reviewed, text } from "./common.ts";

const answer = z.strictObject({
  id,
  text,
  to: id.describe("de vraag of uitkomst waar dit antwoord heen leidt"),
  doubt: z.boolean().default(false).describe('true: dit antwoord zegt "ik weet het niet"'),
  origin: origin.optional().describe("alleen als dit antwoord een andere herkomst heeft dan de vraag"),
});
export type Answer = z.infer<typeof answer>;

const question = z.strictObject({
  id,
  text: text.describe("de vraag, uniek binnen het hulpmiddel"),
  why: text.describe("waarom we dit vragen"),
  points: list(text).describe("voorbeelden of aandachtspunten"),
  answers: z.array(answer).min(2),
  noDoubt: text.optional().describe('waarom hier geen "ik weet het niet" staat, als die er niet is'),
  danger: z.boolean().default(false).describe("true: de vraag gaat over gevaar; twijfel leidt naar overleg"),
  basis: list(id).describe("wetgeving waarop de vraag steunt"),
  certainty: certainty.optional(),
  origin,
  reviewed: reviewed.optional(),
});
export type Question = z.infer<typeof question>;

const outcome = z.strictObject({
  id,
  title: text,
  label: text.optional().describe('kort etiket, zoals "overleg eerst"'),
  tone: z
    .enum(["mag", "overleg", "niet-zomaar", "gevaar", "uitleg"])
    .describe("kleur en woord boven de uitkomst; nooit een oordeel"),
  means: z.array(text).min(1).describe("wat dit betekent, in alinea’s; ook wat nu geweten is als het verder leidt"),
  why: text.optional().describe("waarom dit bij deze antwoorden past"),
  actions: z.array(text).min(1).describe("wat je nu doet, om af te vinken"),
  support: list(z.strictObject({ id, text, href: z.string().optional() })).describe("steun om uit te kiezen"),
  record: list(text).describe("wat je noteert in het dossier"),
  consult: list(id).describe("contacten"),
  neighbours: list(z.strictObject({ outcome: id, when: text })).describe(
    "uitkomsten die erop lijken, en wanneer die beter passen",
  ),
  onward: list(z.strictObject({ aid: id, node: id.optional(), text })).describe(
    "een ander hulpmiddel dat hierop volgt",
  ),
  basis: list(id).describe("wetgeving"),
  certainty: certainty.optional(),
  origin,
  reviewed: reviewed.optional(),
});
export type Outcome = z.infer<typeof outcome>;

export const example = z.strictObject({
  id,
  situation: text.describe("een korte situatie, in de stem van een professional, zonder herkenbare mensen"),
  sector: text.optional(),
  answers: z.record(id, id).describe("vraag: antwoord, het hele pad"),
  outcome: id,
  why: text.describe("waarom dit hier eindigt"),
});

export const wegwijzer = z.strictObject({
  kind: z.literal("wegwijzer"),
  ...aidFields,
  start: id,
  questions: z.array(question).min(1),
  outcomes: z.array(outcome).min(2),
  examples: z.array(example).min(1),
  examplesOrigin: origin,
});
