import fc from "fast-check";
import { expect, test } from "vitest";
import { changedParagraphs, type Piece } from "../../src/views/word-diff.ts";

/** A change as it reads: [-gone-] and {+come+}. */
const read = (paragraphs: Piece[][]) =>
  paragraphs.map((pieces) =>
    pieces.map(({ text, change }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[change]).join(""),
  );

test("a word in a sentence", () => {
  expect(read(changedParagraphs(["Blijft.", "Luister altijd goed."], ["Blijft.", "Luister eerst goed."]))).toEqual([
    "Luister [-altijd-]{+eerst+} goed.",
  ]);
});

test("a paragraph that came, one that went, and none that stayed", () => {
  expect(read(changedParagraphs(["Een.", "Twee."], ["Een.", "Twee.", "Drie."]))).toEqual(["{+Drie.+}"]);
  expect(read(changedParagraphs(["Een.", "Twee."], ["Twee."]))).toEqual(["[-Een.-]"]);
  expect(changedParagraphs(["Een.", "Twee."], ["Een.", "Twee."])).toEqual([]);
});

test("what stayed and went is what stood there before, what stayed and came is what stands there now", () => {
  const paragraph = fc.array(fc.constantFrom("zorg", "team", "ééns", "(samen)", "goed."), {
    minLength: 1,
    maxLength: 6,
  });
  const text = fc.array(
    paragraph.map((words) => words.join(" ")),
    { maxLength: 5 },
  );
  const without = (paragraphs: Piece[][], gone: Piece["change"]) =>
    paragraphs
      .flat()
      .flatMap(({ text, change }) => (change === gone ? [] : [text]))
      .join("");
  let changed = 0;
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = changedParagraphs(before, after);
      changed += found.length;
      // What both have in the same order is left out of both alike.
      const kept = (words: string[]) => words.join("");
      expect(without(found, "added").length - without(found, "removed").length).toBe(
        kept(before).length - kept(after).length,
      );
      expect(found.length === 0).toBe(before.join("\n") === after.join("\n"));
      if (before.every((one) => !after.includes(one))) {
        expect(without(found, "added")).toBe(kept(before));
        expect(without(found, "removed")).toBe(kept(after));
      }
    }),
  );
  expect(changed).toBeGreaterThan(50);
});
