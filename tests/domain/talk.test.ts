import fc from "fast-check";
import { expect, test } from "vitest";
import { AGREED, BEFORE, CLOSING, holdsTalk, talkStages } from "../../src/domain/talk.ts";
import { validKaarten, validTalk } from "./fixtures.ts";

const { themes } = validTalk().talk;
const ids = (chosen: readonly string[]) => talkStages(themes, chosen).map(({ id }) => id);

test("a talk about one theme begins with what is settled, asks that theme's questions, and closes", () => {
  expect(ids(["bereik"])).toEqual([BEFORE, "wanneer", "gevolg", CLOSING, AGREED]);
  expect(talkStages(themes, ["bereik"])[2]?.asked).toEqual({ theme: themes[0], at: 1 });
});

test("whatever was chosen, in whatever order: the themes keep their own, each question once, and the closing is never left out", () => {
  const chosen = fc.array(fc.constantFrom("bereik", "waarden", "bestaat-niet"));
  fc.assert(
    fc.property(chosen, (some: string[]) => {
      const questions = themes.filter(({ id }) => some.includes(id)).flatMap((theme) => theme.questions);
      expect(ids(some)).toEqual([BEFORE, ...questions.map(({ id }) => id), CLOSING, AGREED]);
    }),
  );
});

test("kaarten hold a talk, or they do not", () => {
  expect([validTalk(), validKaarten()].map(holdsTalk)).toEqual([true, false]);
});
