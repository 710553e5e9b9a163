/** How one uses an aid in a lesson: what it teaches, and a plan for each length of lesson. */
import { z } from "zod";
import { id, list, origin, text } from "./common.ts";

/** A lesson is as long as one of these; each aid has a plan for each. */
export const lessonMinutes = [15, 30, 60] as const;
export type LessonMinutes = (typeof lessonMinutes)[number];

/** As long as a line of a draaiboek may be: every plan opens as one. */
const line = text.max(80);
const step = z.strictObject({
  minutes: z.int().min(1).max(60),
  title: line.describe("wat er gebeurt, in enkele woorden: zo heet de stap in een draaiboek"),
  text: text.describe("de stap, voor wie lesgeeft"),
});

const plan = z
  .strictObject({
    minutes: z.literal(lessonMinutes),
    steps: z.array(step).min(2).max(24),
    materials: list(line).describe("wat je klaarlegt naast het hulpmiddel en de casussen"),
    examples: list(id).describe("voorbeelden, oefeningen of thema’s van dit hulpmiddel waarmee de les werkt"),
    cases: list(id).describe("casussen waarmee de les werkt"),
  })
  .refine(({ minutes, steps }) => steps.reduce((sum, one) => sum + one.minutes, 0) === minutes, {
    path: ["steps"],
    message: "de stappen duren samen niet even lang als de les",
  });
export type LessonPlan = z.infer<typeof plan>;

export const lesson = z.strictObject({
  learn: text.describe("wat studenten ermee leren, in één zin"),
  plans: z
    .array(plan)
    .refine((plans) => plans.map(({ minutes }) => minutes).join() === lessonMinutes.join(), {
      message: `geef drie lessen, van ${lessonMinutes.join(", ")} minuten, in die volgorde`,
    })
    .describe("hoe je het gebruikt in een les van 15, 30 en 60 minuten"),
  origin,
});
