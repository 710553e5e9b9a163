import fc from "fast-check";
import { expect, test } from "vitest";
import { plainList } from "../../../src/views/course/plain.ts";
import type { QuestionSet } from "../../../src/views/course/question.ts";
import { anySets, real, SITE } from "./sets.ts";

const VERDICT = /^(Dat past hier(?: minder)?\.) (.*)$/s;

/** Reads as a person does: what is set in furthest belongs to the line above. */
function read(text: string) {
  const lines = text.replaceAll("\n        ", "\u0000").split("\n");
  const whole = (line: string) => line.replaceAll("\u0000", "\n");
  const situations: string[] = [];
  const questions: string[] = [];
  const options: string[] = [];
  const told: { fits: boolean; explanation: string }[] = [];
  const titles: string[] = [];
  const keys: string[] = [];
  let answers = false;
  for (const [at, line] of lines.entries()) {
    if (lines[at + 1]?.startsWith("Versie ") && lines[at + 2]?.startsWith(SITE)) {
      titles.push(whole(line));
      answers = false;
    } else if (line === "Antwoorden met uitleg") answers = true;
    const asked = !answers && /^\d+\. /.test(lines[at - 1] ?? "");
    const option = asked ? undefined : /^ {3}[a-z]\. (.*)$/s.exec(line)?.[1];
    if (option !== undefined && answers) {
      const [, verdict, explanation = ""] = VERDICT.exec(whole(option)) ?? [];
      told.push({ fits: verdict === "Dat past hier.", explanation });
    } else if (option !== undefined) options.push(whole(option));
    else if (asked) questions.push(whole(line.slice(3)));
    else if (answers && /^\d+\. /.test(line)) keys.push(line.replace(/^\d+\. /, ""));
    else if (/^\d+\. /.test(line)) situations.push(whole(line.replace(/^\d+\. /, "")));
  }
  return {
    titles,
    keys,
    situations,
    questions,
    options: options.map((text, at) => ({ text, ...told[at] })),
    told: told.length,
  };
}
const wanted = (sets: readonly QuestionSet[]) => {
  const questions = sets.flatMap((set) => set.questions);
  const options = questions.flatMap((one) => one.options);
  return {
    keys: questions.map((one) => one.options.flatMap(({ fits }, at) => (fits ? "abcdef"[at] : [])).join(", ")),
    situations: questions.map(({ situation }) => situation),
    questions: questions.map(({ question }) => question),
    options: options.map(({ text, fits, explanation }) => ({ text, fits, explanation })),
    told: options.length,
  };
};

test("every question of the site reads back as it stands in the content", () => {
  const back = read(plainList(real, SITE));
  expect(back).toEqual({ titles: real.map(({ title }) => title), ...wanted(real) });
  expect(back.questions).toHaveLength(68);
});

test("as a teacher sees it", () => {
  const [set] = real as [QuestionSet];
  const [question] = set.questions;
  const small = {
    ...{ ...set, title: "Proef", version: "1.0", href: "/hulpmiddelen/proef/" },
    questions: [
      {
        ...{ ...question, id: "x", name: "x", situation: "Een buur.", question: "Wat past?" },
        options: [
          { id: "a", text: "Vragen", fits: true, explanation: "Zo hoor je het." },
          { id: "b", text: "Zwijgen", fits: false, explanation: "Zo hoor je niets." },
        ],
      },
    ],
  };
  expect(plainList([small], SITE)).toMatchInlineSnapshot(`
    "Proef
    Versie 1.0
    https://pris.example/hulpmiddelen/proef/

    1. Een buur.
       Wat past?
       a. Vragen
       b. Zwijgen

    Antwoorden met uitleg

    1. a
       a. Dat past hier. Zo hoor je het.
       b. Dat past hier minder. Zo hoor je niets.
    "
  `);
});

test("whatever a text holds, it reads back", () => {
  fc.assert(
    fc.property(anySets, (sets) => {
      // A title is one line in the content.
      const titled = sets.map((set) => ({ ...set, title: "Proef" }));
      const { titles, ...back } = read(plainList(titled, SITE));
      expect(titles).toHaveLength(sets.length);
      expect(back).toEqual(wanted(titled));
    }),
  );
});
