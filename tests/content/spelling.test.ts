/** Every word of every Dutch text is one that the dictionary or our own lists know, and the lists hold nothing else. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { registryNames } from "../../src/model/registries.ts";
import { formatProblem, problemOn } from "../../src/reader/problems.ts";
import { interfaceTexts } from "./interface-texts.ts";
import { documentTexts, type DutchText, guideTexts, inventoryTexts, reading, singleTexts } from "./texts.ts";
import { formsOf, namePattern, openDictionary, readList, wordsOf } from "./words.ts";

const accepted = readList("content/spelling.txt");
const names = readList("content/eigennamen.txt");
const named = namePattern(names.map(({ text }) => text));

const sources = [
  ...registryNames.map((kind) => ({
    from: kind as string,
    texts: reading.documents.filter((document) => document.kind === kind).flatMap(documentTexts),
  })),
  { from: "single files", texts: singleTexts() },
  { from: "inventory", texts: inventoryTexts() },
  { from: "LEESMIJ.md", texts: guideTexts() },
  { from: "interface", texts: interfaceTexts() },
];
const all = sources.flatMap(({ texts }) => texts);

/** Words that people search with, and that are not how we write them. */
const forSearch = "# Zoekvormen";
const isForSearch = ({ path, file }: DutchText): boolean =>
  ["aliases", "keywords"].includes(String(path[0])) || file.endsWith("inventaris.tsv");

/** The errata quote the slips of the sources. */
const readable = ({ text, file }: DutchText): string =>
  file.endsWith("errata.yaml") ? text.replace(/‘’?[^’]*’/g, " ") : text;

const inText = new Set(accepted.filter(({ group }) => !group.startsWith(forSearch)).map(({ text }) => text));
const inSearch = new Set(accepted.map(({ text }) => text));

let dictionary: Awaited<ReturnType<typeof openDictionary>>;
const inDictionary = new Map<string, boolean>();

/** The dictionary, asked once for each word. */
function knows(form: string): boolean {
  const before = inDictionary.get(form);
  if (before !== undefined) return before;
  const now = dictionary.testSpelling(form);
  inDictionary.set(form, now);
  return now;
}

beforeAll(async () => {
  dictionary = await openDictionary();
});
afterAll(() => dictionary.dispose());

test.each(sources)("finds texts: $from", ({ texts }) => {
  expect(texts.length).toBeGreaterThan(0);
});

test("knows every word", () => {
  let walked = 0;
  const problems = all.flatMap((text) => {
    const list = isForSearch(text) ? inSearch : inText;
    const words = wordsOf(readable(text), named);
    walked += words.length;
    const unknown = words.filter((word) => !formsOf(word).some((form) => list.has(form) || knows(form)));
    return [...new Set(unknown)].map((word) => {
      const better = dictionary.getSpellingSuggestions(word).slice(0, 3);
      const hint = better.length === 0 ? "" : ` Bedoel je ${better.map((one) => `"${one}"`).join(" of ")}?`;
      const fix =
        "verbeter het woord. Is het goed, zet het dan in content/spelling.txt, of een naam in eigennamen.txt.";
      return formatProblem(problemOn(text.file, text.line, `het woordenboek kent "${word}" niet.${hint}`, fix));
    });
  });
  console.log(`spelling: ${walked} words in ${all.length} texts, ${problems.length} unknown`);
  expect(walked).toBeGreaterThan(50_000);
  expect(problems).toEqual([]);
});

test("accepts no word without need, and no word twice", () => {
  const used = new Set(all.flatMap((text) => wordsOf(readable(text), named)).flatMap(formsOf));
  const problems = accepted.flatMap(({ file, line, text }, at) => {
    const say = (message: string): string[] => [formatProblem(problemOn(file, line, message, "schrap deze regel."))];
    if (knows(text)) return say(`het woordenboek kent "${text}" al.`);
    if (!used.has(text)) return say(`geen enkele tekst gebruikt "${text}".`);
    return accepted.findIndex((other) => other.text === text) < at ? say(`"${text}" staat er al.`) : [];
  });
  expect(accepted.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test("keeps no name that no text writes, or that the spelling knows without it", () => {
  const text = all.map((one) => one.text).join("\n");
  const problems = names.flatMap((name, at) => {
    const { file, line } = name;
    const say = (message: string): string[] => [formatProblem(problemOn(file, line, message, "schrap deze regel."))];
    const words = wordsOf(name.text);
    // A long title may stand here for another reason: a check of our own compares the content with the sources.
    const known =
      words.length < 9 && words.every((word) => formsOf(word).some((form) => inText.has(form) || knows(form)));
    if (known) return say(`de spellingcontrole kent elk woord van "${name.text}" al.`);
    if (!namePattern([name.text]).test(text)) return say(`nergens staat "${name.text}".`);
    return names.findIndex((other) => other.text === name.text) < at ? say(`"${name.text}" staat er al.`) : [];
  });
  expect(names.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test.each([
  { file: "content/spelling.txt", list: accepted },
  { file: "content/eigennamen.txt", list: names },
])("$file is in groups, each in alphabetical order", ({ list }) => {
  const problems = list.flatMap(({ file, line, text, group }, at) => {
    const above = list[at - 1];
    if (group === "")
      return [formatProblem(problemOn(file, line, `"${text}" staat in geen groep.`, "zet er een # boven."))];
    if (above?.group !== group || above.text.localeCompare(text, "nl") <= 0) return [];
    return [formatProblem(problemOn(file, line, `"${text}" staat na "${above.text}".`, "zet de groep op alfabet."))];
  });
  expect(problems).toEqual([]);
});
