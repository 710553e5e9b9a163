/** Excerpts: whole sentences from their beginning, words marked whole, nothing glued. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { stemsOf } from "../../../src/domain/search/language.ts";
import { excerpt, marked, passage, sentencesOf } from "../../../src/views/search/excerpt.ts";

const stems = (...words: string[]) => new Set(words.flatMap(stemsOf));
const plainText = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join("");
const marks = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.filter((piece) => piece.marked).map(({ text }) => text);

const text =
  "Een team komt samen. Wie overlegt, spreekt vooraf af waarover. Het teamoverleg duurt een uur.\nNa afloop kijk je terug. Vergaderingen lopen vaak uit.";

test("it starts at the first sentence that holds most of what was looked for", () => {
  expect(plainText(excerpt(text, stems("overleggen")))).toMatch(/^Wie overlegt, spreekt/);
  expect(plainText(excerpt(text, stems("team", "vergadering", "uitlopen", "lopen")))).toMatch(/^Vergaderingen lopen/);
  expect(plainText(excerpt(text, stems("samen", "afloop")))).toMatch(/^Een team/);
});

test("where nothing holds it, there is no passage to show", () => {
  expect(excerpt(text, stems("politie"))).toEqual([]);
  expect(excerpt("", stems("politie"))).toEqual([]);
});

test("a word is marked in each of its forms, as it stands there", () => {
  expect(marks(marked(text, stems("overleg")))).toEqual(["overlegt"]);
  expect(marks(marked("Privacy: de cliënt, CLIËNTEN en de client-raad.", stems("clienten")))).toEqual([
    "cliënt",
    "CLIËNTEN",
    "client-raad",
  ]);
});

test("of a compound no part is marked", () => {
  expect(marks(marked("Het teamoverleg van een team.", stems("team")))).toEqual(["team"]);
});

test("sentences end at a mark before a capital or a quote, not within an abbreviation or a number", () => {
  expect(sentencesOf("Zie art. 352 van de wet. “Mag dat?” Ja! Dat mag… Soms\nwel.")).toEqual([
    "Zie art. 352 van de wet.",
    "“Mag dat?”",
    "Ja!",
    "Dat mag…",
    "Soms",
    "wel.",
  ]);
});

test("a long passage is cut between two words, and says so", () => {
  const long = `Zin met overleg, ${"en nog wat woorden, ".repeat(20)}klaar.`;
  const cut = plainText(excerpt(long, stems("overleg")));
  expect(cut.length).toBeLessThanOrEqual(193);
  expect(cut).toMatch(/[\p{L}] …$/u);
  expect(long.startsWith(cut.slice(0, -2))).toBe(true);
});

const words = fc.constantFrom(
  "team",
  "overleg",
  "Overleggen",
  "cliënt",
  "de",
  "352",
  "zo’n",
  "teamoverleg",
  "MDO-verslag",
);
const sentence = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 30 }), fc.constantFrom(".", "?", "!", "…"))
  .map(([list, end]) => `${list.join(" ").replace(/^./, (letter) => letter.toUpperCase())}${end}`);
const texts = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));

test("whatever the text and the words: it begins at a sentence, is text of it, and marks whole words alone", () => {
  let withMarks = 0;
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "grapheme", maxLength: 400 })), words, (body, word) => {
      const pieces = excerpt(body, stems(word));
      const shown = plainText(pieces).replace(/ …$/, "");
      expect(body.replaceAll(/\s+/g, " ").trim().includes(shown.replaceAll(/\s+/g, " ").trim())).toBe(true);
      if (shown) expect(sentencesOf(body).some((one) => one.startsWith(shown.slice(0, one.length)))).toBe(true);
      for (const mark of marks(pieces)) {
        withMarks += 1;
        expect(mark).not.toMatch(/\s/);
        expect([...stems(mark), ...mark.split("-").flatMap(stemsOf)].some((one) => stems(word).has(one))).toBe(true);
      }
      // A letter on either side of a mark would be the rest of its word.
      pieces.forEach((piece, at) => {
        if (!piece.marked) return;
        expect(pieces[at - 1]?.text ?? "").not.toMatch(/[\p{L}\p{N}]$/u);
        expect(pieces[at + 1]?.text ?? "").not.toMatch(/^[\p{L}\p{N}]/u);
      });
      expect(plainText(marked(body, stems(word)))).toBe(body);
    }),
    { numRuns: 300 },
  );
  expect(withMarks).toBeGreaterThan(50);
});

test("a page opens at its words, a part of one at its words with those around them", () => {
  const found = marked("Wie samen overlegt, komt verder. Vooraf-overleg helpt …", stems("overleggen"));
  expect(passage("/a/", found)).toBe("/a/#:~:text=overlegt&text=Vooraf%2Doverleg");
  expect(passage("/a/#b", found)).toBe(
    "/a/#b:~:text=Wie%20samen-,overlegt,-%2C%20komt%20verder.&text=Vooraf%2Doverleg,-helpt",
  );
});

test("a part opens at itself where its words stand alone or in its title", () => {
  expect(passage("/a/#b", marked("Overleg", stems("overleg")))).toBe("/a/#b");
  const titled = excerpt("Een goed overleg\nHet overleg duurt kort.", stems("overleg"));
  expect(passage("/a/#b", titled)).toBe("/a/#b:~:text=Het-,overleg,-duurt%20kort.");
  expect(passage("/a/#b", marked("Zonder iets.", stems("overleg")))).toBe("/a/#b");
});
