/** Zelfscan: dimensions with items of several kinds, and advice that rules choose; with a scale and bands, or without. */
import { z } from "zod";
import { aidFields } from "./aid-fields.ts";
import { id, list, origin, text } from "./common.ts";

/** A choice: its id is its value in an answer. */
const choice = z.strictObject({ id, text });
const choices = z.array(choice).min(2).max(20);
const shared = {
  id,
  text: text.describe("de vraag of stelling, of bij een schaal waar ze over gaat"),
  hint: text.optional().describe("een zin uitleg onder de vraag"),
  origin,
};

/** One shape for each way to answer. */
const scanItem = z.discriminatedUnion("answer", [
  z.strictObject({ answer: z.literal("one"), ...shared, options: choices.describe("één ervan past") }),
  z.strictObject({
    answer: z.literal("some"),
    ...shared,
    options: choices.describe("elke die past"),
    most: z.int().min(1).optional().describe("hoeveel je er hoogstens kiest"),
  }),
  z.strictObject({
    answer: z.literal("amount"),
    ...shared,
    unit: text.describe("wat je telt, bijvoorbeeld: partners"),
    most: z.int().min(1).max(9999),
  }),
  z.strictObject({
    answer: z.literal("grid"),
    ...shared,
    rows: choices.describe("in elke rij past één van de opties"),
    options: choices,
  }),
  z.strictObject({
    answer: z.literal("shares"),
    ...shared,
    parts: choices.describe("delen die samen 100 % maken"),
  }),
  z.strictObject({ answer: z.literal("scale"), ...shared }),
  z.strictObject({
    answer: z.literal("compare"),
    ...shared,
    rows: z.int().min(1).max(12).describe("hoeveel rijen er klaarstaan"),
    of: text.describe("wat men in een rij typt, bijvoorbeeld: partner"),
    now: text.describe("opschrift van wat nu is"),
    needed: text.describe("opschrift van wat nodig is"),
    options: choices.describe("van het minste naar het meeste"),
  }),
  z.strictObject({
    answer: z.literal("rows"),
    ...shared,
    rows: z.int().min(1).max(12).describe("hoeveel rijen er klaarstaan"),
    columns: choices.describe("wat men in elke rij typt"),
  }),
]);
export type ScanItem = z.infer<typeof scanItem>;
export type AnswerKind = ScanItem["answer"];
/** The item of one way to answer. */
export type ScanItemOf<K extends AnswerKind> = Extract<ScanItem, { answer: K }>;

/** What an advice looks at; every one of its tests has to hold. */
const scanTest = z.discriminatedUnion("test", [
  z.strictObject({
    test: z.literal("is"),
    item: id,
    row: id.optional().describe("bij een raster: welke rij"),
    values: z.array(id).min(1).describe("minstens één hiervan is gekozen"),
  }),
  z.strictObject({
    test: z.literal("lacks"),
    item: id,
    row: id.optional(),
    values: z.array(id).min(1).describe("er is geantwoord, en geen van deze is gekozen"),
  }),
  z.strictObject({
    test: z.enum(["at-most", "at-least"]),
    item: id,
    part: id.optional().describe("bij aandelen: welk deel"),
    values: z.array(id).min(1).optional().describe("bij een raster: tel de rijen waarin een hiervan gekozen is"),
    value: z.number(),
  }),
  z.strictObject({
    test: z.literal("gap"),
    item: id,
    value: z.int().min(1).describe("zoveel stappen meer nodig of gewenst dan er nu is"),
  }),
  z.strictObject({ test: z.literal("filled"), item: id }),
  z.strictObject({
    test: z.enum(["less-than", "same-as", "more-than"]),
    item: id,
    other: id.describe("het andere item, met evenveel opties van weinig naar veel"),
  }),
]);
export type ScanTest = z.infer<typeof scanTest>;

const advice = z.strictObject({
  id,
  when: z.array(scanTest).min(1).describe("alle tests moeten opgaan"),
  title: text.describe("wat er opvalt, in enkele woorden"),
  text: text.describe("wat je ermee kan doen"),
  recommendations: list(id),
  methods: list(id),
  aids: list(id),
  origin,
});
export type ScanAdvice = z.infer<typeof advice>;

const dimension = z.strictObject({
  id,
  title: text,
  intro: text.optional().describe("een of twee zinnen vooraf"),
  items: z.array(scanItem).min(1),
  remark: text.optional().describe("wat erbij te bedenken valt, na het antwoord"),
  advice: z.array(advice).min(1),
});
export type Dimension = z.infer<typeof dimension>;

export const zelfscan = z.strictObject({
  kind: z.literal("zelfscan"),
  ...aidFields,
  shown: z.enum(["steps", "together"]).describe("steps: één dimensie per stap; together: alles op één formulier"),
  dimensions: z.array(dimension).min(2).max(12),
  scale: z
    .strictObject({
      values: z
        .array(z.strictObject({ value: z.int().min(0).max(10), text }))
        .min(2)
        .max(7)
        .describe("van laag naar hoog"),
      now: text.describe("opschrift van de score nu"),
      wished: text.optional().describe("opschrift van de gewenste score; zonder dit veld vraagt de scan er geen"),
      bands: list(z.strictObject({ id, from: z.int(), to: z.int(), title: text, text })).describe(
        "wat een score van … tot en met … zegt",
      ),
      origin: origin.describe("van wie de schaal is"),
    })
    .optional()
    .describe("verplicht zodra een item met schaal antwoordt"),
  keep: z.boolean().default(false).describe("true: wie wil, bewaart de antwoorden op het eigen toestel"),
  together: z.boolean().default(false).describe("true: verschillende mensen kunnen hun scores samenleggen"),
  examples: z
    .array(
      z.strictObject({
        id,
        situation: text,
        answers: z
          // A chosen value is an id; what somebody typed is text.
          .record(z.string(), z.array(z.union([id, z.string()])).min(1))
          .describe("veld van het formulier: de waarden die er staan"),
        advice: list(id).describe("de adviezen die hieruit volgen, allemaal, in de volgorde van het bestand"),
      }),
    )
    .min(1),
});
