/** A figure as data: the same parts are drawn as SVG and read as a list. */
import { z } from "zod";
import { entry, id, list, origin, path, text } from "./common.ts";

export const figure = z.strictObject({
  ...entry,
  kind: z
    .enum(["ring", "tegels", "stappen", "golf", "ijsberg", "ecogram"])
    .describe("ring: zonder volgorde; tegels: genummerd of los; stappen: in volgorde; golf: fasen met hun verloop"),
  description: text.describe("wat je ziet, voor wie niet kijkt"),
  caption: text.optional().describe("wat de bron wel en niet zegt over deze figuur"),
  centre: text.optional().describe("woord in het midden van een ring of ecogram"),
  parts: z
    .array(
      z.strictObject({
        id,
        label: text,
        text: text.optional(),
        group: text.optional().describe('ijsberg: "boven" of "onder"; ecogram: soort band'),
        level: z.number().min(0).max(1).optional().describe("golf: hoogte; ecogram: afstand tot het midden"),
        href: path.optional(),
      }),
    )
    .min(2),
  legend: list(z.strictObject({ group: text, text })),
  origin,
});
export type Figure = z.infer<typeof figure>;
