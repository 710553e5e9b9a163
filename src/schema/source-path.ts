/** The path through one source text: for whom it is, and its parts in its own order, with what one does with each here. The body is MDX. */
import { z } from "zod";
import { entry, id, list, text } from "./common.ts";

const minutes = z.int().min(1).max(600);
/** One line of a session: what a draaiboek can hold. */
const part = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("method"), name: id.describe("een methodiek met stappen"), minutes }),
  z.strictObject({ kind: z.literal("aid"), name: id.describe("een hulpmiddel om samen in te vullen"), minutes }),
  z.strictObject({ kind: z.literal("own"), name: text.max(80).describe("wat je doet, in enkele woorden"), minutes }),
  z.strictObject({ kind: z.literal("break"), minutes }),
]);
const session = z.strictObject({
  title: text.max(80).describe("de kop, en de titel van het draaiboek"),
  intro: text.describe("voor wie de sessie is"),
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'schrijf een uur als "13:00"' }),
  parts: z.array(part).min(1).max(24),
  materials: list(text.max(80)).describe("wat je klaarlegt naast wat de onderdelen zelf vragen"),
  own: text.describe("waarom de makers deze volgorde en deze minuten kozen"),
});
/** A session with the source, ready to open as a draaiboek. */
export type SourceSession = z.infer<typeof session>;

export const sourcePath = z.strictObject({
  ...entry,
  summary: text.describe("de zin onder de titel: wat je met deze bron doet"),
  session: session.optional().describe("een sessie met deze bron, die klaarstaat als draaiboek"),
});
export type SourcePath = z.infer<typeof sourcePath>;
