/** The language of search holds only what can work: words that are there to find, and nothing twice in one group. */
import { stringsIn } from "../domain/prove/strings-in.ts";
import { stemsOf } from "../domain/search/language.ts";
import { wordsOf } from "../domain/search/words.ts";
import { registryNames } from "../model/registries.ts";
import { type Problem, problemAt } from "../reader/problems.ts";
import type { Reading } from "../reader/read.ts";
import { commonWords } from "../text/common-words.nl.ts";
import type { Rule } from "./rule.ts";

const common = new Set(commonWords);

/** Checks content/zoektaal.yaml. */
export const checkSearchLanguage: Rule = (reading) => {
  const place = reading.singles.language;
  if (!place.sound) return [];
  const { groups, whole } = reading.content.language;
  const stands = standsInContent(reading);
  const inWhole = whole.flatMap((word, at): Problem[] =>
    wordsOf(word).length === 1
      ? []
      : [
          problemAt(
            place,
            ["whole", at],
            `"${word}" is niet één woord.`,
            "schrap het: alleen één woord kan een geheel zijn.",
          ),
        ],
  );
  const inGroups = groups.flatMap(({ words, typed }, at): Problem[] => {
    const keys = [...words, ...typed].map((phrase) => stemsOf(phrase).join(" "));
    const wrong = (field: "words" | "typed", index: number, message: string, fix: string) =>
      problemAt(place, ["groups", at, field, index], message, fix);
    const one = (field: "words" | "typed", phrase: string, index: number, before: number): Problem[] => {
      const key = keys[before + index] ?? "";
      if (key === "") return [wrong(field, index, `"${phrase}" heeft geen letters.`, "schrap het.")];
      if (keys.indexOf(key) < before + index)
        return [wrong(field, index, `"${phrase}" staat al in deze groep, of een vorm ervan.`, "schrap het hier.")];
      if (common.has(phrase.toLowerCase()))
        return [
          wrong(field, index, `"${phrase}" zegt te weinig: zoeken slaat het over.`, "schrap het, of vul het aan."),
        ];
      if (field === "words" && !stands(key))
        return [wrong(field, index, `"${phrase}" staat nergens op de site.`, "zet het bij typed, of schrap het.")];
      return [];
    };
    return [
      ...(keys.length > 1
        ? []
        : [problemAt(place, ["groups", at], "deze groep heeft maar één woord.", "voeg een tweede toe, of schrap ze.")]),
      ...words.flatMap((phrase, index) => one("words", phrase, index, 0)),
      ...typed.flatMap((phrase, index) => one("typed", phrase, index, words.length)),
    ];
  });
  return [...inGroups, ...inWhole];
};

/** Fields that search does not read, or that are no words. */
const UNREAD = ["id", "items", "sources", "origin", "url", "kind", "changes", "lesson", "reviewed"];

/** A function that says whether a phrase, as stems, stands in a text of the content. */
function standsInContent({ content }: Reading): (key: string) => boolean {
  const texts = registryNames
    .flatMap((registry) => [...content[registry].values()])
    .flatMap(({ data, mdx }) => [
      ...[...stringsIn(data, UNREAD)].map(({ text }) => text),
      ...(mdx?.prose ?? []).map(({ text }) => text),
      ...(mdx?.headings ?? []).map(({ text }) => text),
    ]);
  const questions = content.questions.questions.map(({ text }) => text);
  const all = ` ${[...texts, ...questions].map((text) => stemsOf(text).join(" ")).join(" | ")} `;
  const words = new Set(all.split(" "));
  return (key) => (key.includes(" ") ? all.includes(` ${key} `) : words.has(key));
}
