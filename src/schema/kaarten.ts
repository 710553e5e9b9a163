/** Kaarten: cards with two sides, exercises with explained answers, or both; or a talk, whose themes are its cards. */
import { z } from "zod";
import { aidFields } from "./aid-fields.ts";
import { id, itemId, list, origin, text } from "./common.ts";

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

/** An exercise, every answer of which is explained. */
export const exercise = z.strictObject({
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

const line = z.strictObject({ id, text });

/** A theme of a talk: a card that one does not turn, but talks about. */
const theme = z.strictObject({
  id,
  title: text,
  gist: text.describe("waarover het gaat, in één of twee zinnen; staat onder de titel"),
  questions: z
    .array(
      z.strictObject({
        id,
        text: text.describe("staat groot op het scherm: hou ze kort"),
        hint: text.optional().describe("waaraan je kan denken, of wat er nog bij hoort; staat kleiner onder de vraag"),
      }),
    )
    .min(1),
  recommendations: list(id).describe("aanbevelingen om verder te lezen"),
  methods: list(id).describe("methodieken om verder mee te werken"),
  items: list(itemId).describe("items van de inventaris die bij dit thema en zijn vragen horen"),
  origin,
});

const talk = z.strictObject({
  named: z
    .strictObject({ one: text, many: text })
    .describe('hoe een thema heet, zonder lidwoord: { one: "thema", many: "thema’s" }'),
  intro: text.describe("hoe een team kiest waarover het praat"),
  before: z.array(line).min(1).describe("wat een groep vooraf afspreekt en samen afvinkt"),
  themes: z.array(theme).min(2),
  closing: z.array(line).min(1).describe("waarmee elk gesprek eindigt"),
  origin,
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
  talk: talk.optional().describe("een gesprek van een groep: het staat alleen, zonder kaarten of oefeningen"),
});
