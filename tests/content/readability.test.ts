/** Short sentences: on every page sixteen words on average at most, and none above twenty-eight. */
import { expect, test } from "vitest";
import { formatProblem, problemOn } from "../../src/reader/problems.ts";
import { interfaceTexts } from "./interface-texts.ts";
import { allPages } from "./pages.ts";
import { meanLength, type Sentence, sentencesOf } from "./sentences.ts";
import { type DutchText, singleTexts } from "./texts.ts";

const mostOnAverage = 16;
const most = 28;

/** Sentences that may be longer, each with the reason. */
const mayBeLonger = new Map<string, string>();

/** Titles and search words are no sentences; the place in a source is an address. */
const isProse = ({ label, path }: DutchText): boolean => !label && path.at(-1) !== "place";

type Placed = Sentence & { file: string; line: number };
const sentencesIn = (texts: readonly DutchText[]): Placed[] =>
  texts.flatMap(({ text, file, line }) => sentencesOf(text).map((sentence) => ({ ...sentence, file, line })));

const pages = allPages().map(({ name, texts }) => ({ name, sentences: sentencesIn(texts.filter(isProse)) }));
const everywhere = [
  ...pages.flatMap(({ sentences }) => sentences),
  ...sentencesIn(singleTexts().filter(isProse)),
  ...sentencesIn(interfaceTexts()),
];

test("splits a text into sentences", () => {
  const found = sentencesOf(
    "Lees art. 352 Sw. Het zegt: ‘Wie zwijgt?’ vraagt ze. (Of niet.) En bv. De Vlinder of iets",
  );
  expect(found.map(({ text, words, closed }) => [text, words, closed])).toEqual([
    ["Lees art. 352 Sw.", 4, true],
    ["Het zegt: ‘Wie zwijgt?’ vraagt ze.", 6, true],
    ["(Of niet.)", 2, true],
    ["En bv. De Vlinder of iets", 6, false],
  ]);
});

test.each(pages)(`$name: at most ${mostOnAverage} words on average`, ({ sentences }) => {
  expect(sentences.length).toBeGreaterThan(0);
  expect(meanLength(sentences)).toBeGreaterThan(0);
  expect(meanLength(sentences)).toBeLessThanOrEqual(mostOnAverage);
});

test(`no sentence above ${most} words`, () => {
  const long = everywhere.filter(({ words }) => words > most);
  const problems = long.filter(({ text }) => !mayBeLonger.has(text));
  const mean = meanLength(pages.flatMap(({ sentences }) => sentences));
  const highest = Math.max(...pages.map(({ sentences }) => meanLength(sentences)));
  console.log(
    `readability: ${everywhere.length} sentences, ${pages.length} pages, mean ${mean.toFixed(1)} words,`,
    `highest mean of a page ${highest.toFixed(1)}, ${long.length} above ${most}`,
  );
  expect(everywhere.length).toBeGreaterThan(5_000);
  expect(
    problems.map(({ file, line, text, words }) =>
      formatProblem(problemOn(file, line, `deze zin telt ${words} woorden: “${text}”`, "maak er kortere zinnen van.")),
    ),
  ).toEqual([]);
});

test("allows no long sentence that nobody writes", () => {
  const written = new Set(everywhere.map(({ text }) => text));
  expect([...mayBeLonger.keys()].filter((sentence) => !written.has(sentence))).toEqual([]);
});
