/** Kaarten: cards with two sides, exercises with explained answers, or both. */
import { z } from "zod";
import { aidFields } from "./aid-fields.ts";
import { id, list, origin, text } from "./common.ts";

const card = z.strictObject({
  id,
  title: text,
  lines: z
    .array(z.strictObject({ term: text, text }))
    .min(1)
    .describe("voorkant: bijvoorbeeld letter en woord"),
  parts: z
    .array(z.strictObject({ label: text, text, origin: origin.optional() }))
    .min(1)
    .describe("achterkant: blokjes met een opschrift"),
  origin,
});

const exercise = z.strictObject({
  id,
  situation: text,
  question: text,
  options: z
    .array(z.strictObject({ id, text, fits: z.boolean(), explanation: text }))
    .min(2)
    .describe("fits: past dit hier? Elk antwoord krijgt uitleg"),
  cards: list(id).describe("kaarten waarover dit gaat"),
  recommendation: id.optional().describe("aanbeveling waarnaar de uitleg verwijst"),
});

export const kaarten = z.strictObject({
  kind: z.literal("kaarten"),
  ...aidFields,
  cards: list(card),
  guide: z
    .strictObject({
      title: text,
      intro: text,
      options: z.array(z.strictObject({ id, text, card: id, because: text })).min(2),
      origin,
    })
    .optional()
    .describe("van wat je bij jezelf merkt naar de kaart die helpt"),
  exercises: list(exercise),
  exercisesOrigin: origin.optional().describe("verplicht zodra er oefeningen zijn"),
});
