/** Keuzetabel: criteria with a few values each, options, and in every cell a weight with its reason. */
import { z } from "zod";
import { aidFields } from "./aid-fields.ts";
import { id, list, origin, text } from "./common.ts";

const cell = z.strictObject({
  option: id,
  weight: z.int().min(-2).max(2).describe("spreekt ervoor (+) of ertegen (-)"),
  reason: text,
  origin,
});
export type Cell = z.infer<typeof cell>;

const criterion = z.strictObject({
  id,
  text: text.describe("de vraag"),
  why: text,
  values: z
    .array(z.strictObject({ id, text, cells: z.array(cell).min(1) }))
    .min(2)
    .max(3),
  origin,
});
export type Criterion = z.infer<typeof criterion>;

const option = z.strictObject({
  id,
  title: text,
  means: z.array(text).min(1),
  actions: z.array(text).min(1).describe("hoe dat er concreet uitziet"),
  team: text.optional().describe("welk soort team erbij past"),
  intensity: text.optional().describe("hoe nauw er samengewerkt wordt"),
  consider: list(text).describe("vragen om over na te denken, zoals fase en haalbaarheid"),
  origin,
});
export type Option = z.infer<typeof option>;

export const keuzetabel = z.strictObject({
  kind: z.literal("keuzetabel"),
  ...aidFields,
  criteria: z.array(criterion).min(2).max(7),
  options: z.array(option).min(2),
  shown: z.int().min(2).max(3).default(3).describe("hoeveel opties naast elkaar getoond worden"),
  examples: z.array(z.strictObject({ id, situation: text, values: z.record(id, id), best: id, why: text })).min(1),
  examplesOrigin: origin,
});
