/** A service to consult. A number stands here only where somebody checked it. */
import { z } from "zod";
import { entry, isoDate, text } from "./common.ts";

export const contact = z
  .strictObject({
    ...entry,
    what: text.describe("waarvoor je er terechtkunt"),
    phone: z
      .strictObject({
        number: z
          .string()
          .regex(/^[+\d ]+$/, { message: "een telefoonnummer bestaat uit cijfers, spaties en eventueel een +" }),
        checked: isoDate,
      })
      .optional()
      .describe("alleen een nummer dat iemand nakeek; tussen aanhalingstekens"),
    urgent: z.boolean().default(false).describe("true: altijd zichtbaar bij gevaar"),
    direct: z
      .boolean()
      .default(false)
      .describe("true: staat bij een uitkomst open onder 'Bel'; alleen wie je nu meteen belt"),
    note: text.optional(),
  })
  .refine(({ phone, urgent, direct }) => phone ?? !(urgent || direct), {
    message: "`urgent` en `direct` zijn voor wie je meteen belt: vul `phone` in",
    path: ["phone"],
  });
export type Contact = z.infer<typeof contact>;
