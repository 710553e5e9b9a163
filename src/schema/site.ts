/** The files that exist once: site.yaml, structuur.yaml, vragen.yaml and the account of the sources. */
import { z } from "zod";
import { id, isoDate, itemId, letter, list, origin, path, text, url } from "./common.ts";

/** content/site.yaml: what stands on every page. */
export const site = z.strictObject({
  name: text,
  shortName: text,
  description: text,
  publisher: text.describe("wie deze site maakt; staat in elke verwijzing"),
  year: z.int(),
  contact: z
    .union([z.email({ error: "dit is geen mailadres" }), z.null()])
    .describe('mailadres voor "fout gezien?"; null: de regel verschijnt niet'),
  adaptation: text.describe("wat deze site is tegenover de bron"),
  licence: text,
  reviewedOn: isoDate.describe("laatste keer dat de inhoud als geheel is nagekeken"),
  notices: z
    .record(
      id,
      z.strictObject({ text, short: text.optional().describe("wat er staat zolang de lezer het niet openklapt") }),
    )
    .describe("vaste mededelingen; hulpmiddelen verwijzen ernaar"),
});
export type Site = z.infer<typeof site>;

const group = z.strictObject({ id, title: text, summary: text.optional(), entries: z.array(id).min(1) });

/** Methods that serve one need; the words of the need complete "Ik wil …". */
const methodGroup = group.extend({
  goal: text.describe("wat iemand wil bereiken; vult 'Ik wil …' aan"),
  also: list(id).describe("methodieken van een andere groep die hier ook voor dienen"),
});

/** content/structuur.yaml: order and grouping, the only place that knows it. */
export const structure = z.strictObject({
  kader: list(id),
  principes: z.array(id).length(8),
  beleid: list(id),
  recommendations: z.record(id, z.array(id)).describe("per bladzijde: haar aanbevelingen in volgorde"),
  aids: z.array(group),
  methods: list(methodGroup),
  cases: list(id),
});
export type Structure = z.infer<typeof structure>;

/** content/vragen.yaml: likely questions on the home page, in groups, each answered within two taps. */
export const questions = z
  .strictObject({
    origin,
    groups: z
      .array(
        z.strictObject({
          id,
          title: text,
          letter,
          shown: z.int().min(1).describe("hoeveel vragen er meteen staan; de rest klapt open"),
        }),
      )
      .min(1),
    questions: z
      .array(
        z.strictObject({
          id,
          group: id,
          urgent: z.boolean().default(false).describe("true: deze vraag kan niet wachten"),
          text,
          to: path,
          answer: text.describe("woorden die op de doelpagina staan"),
        }),
      )
      .min(1),
  })
  .superRefine(({ groups, questions }, context) => {
    const known = groups.map((one) => one.id);
    for (const [at, { group }] of questions.entries())
      if (!known.includes(group))
        context.addIssue({
          ...{ code: "custom", path: ["questions", at, "group"] },
          message: `de groep "${group}" bestaat niet; kies uit ${known.join(", ")}`,
        });
    for (const [at, { id: group }] of groups.entries())
      if (!questions.some((one) => one.group === group))
        context.addIssue({ code: "custom", path: ["groups", at, "id"], message: `geen vraag hoort bij "${group}"` });
  });
export type Questions = z.infer<typeof questions>;

/** content/verantwoording/weggelaten.yaml */
export const omitted = z.array(
  z
    .strictObject({ id: itemId, reason: text.optional(), later: text.optional() })
    .refine((o) => Boolean(o.reason) !== Boolean(o.later), {
      message: "geef ofwel een reden (reason), ofwel wanneer het komt (later)",
    }),
);
export type Omitted = z.infer<typeof omitted>;

/** content/verantwoording/errata.yaml: slips and contradictions of the sources, and what we did. */
export const errata = z.array(
  z.strictObject({ id, source: id, place: text, what: text, did: text, items: list(itemId), url: url.optional() }),
);
export type Errata = z.infer<typeof errata>;
