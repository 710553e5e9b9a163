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
    .max(10),
  origin,
});
export type Criterion = z.infer<typeof criterion>;

const option = z.strictObject({
  id,
  title: text,
  means: z.array(text).min(1),
  actions: list(text).describe("hoe dat er concreet uitziet; bij een methodiek leeg, want haar bladzijde zegt het"),
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
  named: z
    .strictObject({ one: text, many: text })
    .default({ one: "optie", many: "opties" })
    .describe("hoe een optie heet, en meer dan één: een de-woord"),
  methods: z
    .strictObject({ without: list(z.strictObject({ id, why: text })).describe("welke er niet in staat, en waarom") })
    .optional()
    .describe("als je tussen methodieken kiest: dan is elke methodiek met stappen een optie, met dezelfde id"),
  shown: z.int().min(2).max(3).default(3).describe("hoeveel opties naast elkaar getoond worden"),
  examples: z.array(z.strictObject({ id, situation: text, values: z.record(id, id), best: id, why: text })).min(1),
  examplesOrigin: origin,
});
