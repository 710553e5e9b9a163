/** content/zoektaal.yaml: words that mean the same to people who search, and words that are no compound. */
import { z } from "zod";
import { list, text } from "./common.ts";

const phrase = text.max(60, { message: "dit is te lang: een woord of enkele woorden volstaan" });

export const searchLanguage = z.strictObject({
  groups: z.array(
    z.strictObject({
      words: z.array(phrase).min(1).describe("woorden van de site; wie er een typt, vindt ze allemaal"),
      typed: list(phrase).describe("woorden die mensen typen en die de site niet gebruikt"),
    }),
  ),
  whole: list(phrase).describe("woorden die op een samenstelling lijken, maar er geen zijn"),
  light: list(phrase).describe("woorden die achteraan in een samenstelling weinig zeggen"),
});
export type SearchLanguage = z.infer<typeof searchLanguage>;
