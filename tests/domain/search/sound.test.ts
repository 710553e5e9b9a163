/** Words that sound alike share a key, and others do not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { soundOf } from "../../../src/domain/search/sound.ts";

test.each([
  ["konflikt", "conflict"],
  ["participasie", "participatie"],
  ["etisch", "ethisch"],
  ["ethies", "ethisch"],
  ["klient", "client"],
  ["beroepsgehijm", "beroepsgeheim"],
  ["vasilitator", "facilitator"],
  ["verslach", "verslag"],
  ["siekenhuis", "ziekenhuis"],
  ["vertrauwen", "vertrouwen"],
  ["gedeelt", "gedeeld"],
  ["sosiale", "sociale"],
  ["teamm", "team"],
  ["psigologisch", "psychologisch"],
])("%s sounds like %s", (typed, word) => {
  expect(soundOf(typed)).toBe(soundOf(word));
});

test.each([
  ["team", "tem"],
  ["tolk", "volk"],
  ["overleg", "overlegx"],
  ["plan", "plank"],
  ["huis", "hoes"],
])("%s does not sound like %s", (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

test("any word has a key, no longer than twice the word, and the same one with a letter doubled", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,16}$/), fc.nat(15), (word, at) => {
      const key = soundOf(word);
      expect(key).not.toBe("");
      expect(key.length).toBeLessThanOrEqual(2 * word.length);
      const letter = word[at] ?? "";
      // Between letters that are read together another one would not be heard the same.
      if (/[lmnrs]/.test(letter)) expect(soundOf(word.slice(0, at) + letter + word.slice(at))).toBe(key);
    }),
  );
});
