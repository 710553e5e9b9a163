/** What somebody chose, to hand in: every exercise with the answer of their own, in the words of the aid. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { chose, nameAndDate } from "../../src/text/hand-in.nl.ts";
import { done } from "../../src/text/kaarten.nl.ts";
import { islandData, type KaartenData } from "../../src/views/island/index.ts";
import { practisedText, wellChosen } from "../../src/views/practised-text.ts";
import { realContent } from "./lesson/real.ts";

const content = realContent();
const decks = [...content.aid.values()].flatMap(({ data }) => {
  const aid = islandData(content, data, "https://pris.example");
  return aid.kind === "kaarten" && aid.exercises.length > 0 ? [aid as KaartenData] : [];
});

test("whatever was chosen, the text holds each question once, with that option and its explanation", () => {
  expect(decks.length).toBeGreaterThan(7);
  fc.assert(
    fc.property(fc.constantFrom(...decks), fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (aid, picks) => {
      const options = aid.exercises.map((one, at) => one.options[(picks[at] ?? 0) % one.options.length]);
      const chosen = Object.fromEntries(aid.exercises.map(({ id }, at) => [id, options[at]?.id ?? ""]));
      const text = practisedText(aid, chosen);
      for (const [at, { question }] of aid.exercises.entries())
        expect(text.split(`\n${at + 1}. ${question}\n`)).toHaveLength(2);
      for (const option of options) {
        expect(text).toContain(chose(option?.text ?? "?"));
        expect(text).toContain(option?.explanation);
      }
      const right = options.filter((one) => one?.fits).length;
      expect(wellChosen(aid, chosen)).toBe(right);
      expect(text).toContain(done(right, aid.exercises.length));
      expect(text).toContain(nameAndDate);
      expect(text).toContain(aid.address);
    }),
    { numRuns: 60 },
  );
});
