import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { brightspaceCsv } from "../../../src/views/course/brightspace.ts";
import { isSingle, type QuestionSet } from "../../../src/views/course/question.ts";
import { readHtml } from "./read-back.ts";
import { anySets, real } from "./sets.ts";

const MARK = "\uFEFF";

/** Its cells, whichever end of a line a reader goes by. */
function cellsOf(csv: string, newline: "\r\n" | "\n"): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { newline, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell.replace(/\r$/, "") : cell)));
}

function read(sets: readonly QuestionSet[]) {
  const csv = brightspaceCsv(sets);
  expect(csv.startsWith(MARK)).toBe(true);
  const data = cellsOf(csv.slice(MARK.length), "\r\n");
  expect(cellsOf(csv.slice(MARK.length), "\n")).toEqual(data);
  const starts = data.flatMap(([first], at) => (first === "NewQuestion" ? at : []));
  const blocks = starts.map((start, at) => data.slice(start, starts[at + 1]));
  return { data, blocks, remark: data[0]?.[0] };
}

function readBlock(rows: string[][]) {
  const cells = (name: string) => rows.filter(([first]) => first === name);
  const cell = (name: string) => cells(name)[0]?.[1];
  return {
    ...{ type: cell("NewQuestion"), id: cell("ID"), name: cell("Title"), scoring: cell("Scoring") },
    texts: readHtml(cell("QuestionText") ?? "", "p"),
    textIs: cells("QuestionText")[0]?.[2],
    options: cells("Option").map(([, worth, text, , explanation]) => ({ worth, text, explanation })),
  };
}
const wanted = ({ questions }: QuestionSet) =>
  questions.map((question) => {
    const single = isSingle(question);
    return {
      ...{ type: single ? "MC" : "MS", id: question.id, name: question.name },
      ...{ scoring: single ? undefined : "RightAnswers", texts: [question.situation, question.question] },
      textIs: "HTML",
      options: question.options.map(({ text, fits, explanation }) => ({
        ...{ text, explanation, worth: fits ? (single ? "100" : "1") : "0" },
      })),
    };
  });

test("every question of the site reads back as it stands in the content", () => {
  const { data, blocks, remark } = read(real);
  expect(blocks).toHaveLength(68);
  expect(blocks.map(readBlock)).toEqual(real.flatMap(wanted));
  expect(remark).toBe("//PRIS");
  expect(data.filter((row) => row.length !== 5)).toEqual([]);
});

test("both kinds of question are in it", () => {
  const types = read(real).blocks.map((block) => readBlock(block).type);
  expect(types.filter((type) => type === "MC").length).toBeGreaterThan(40);
  expect(types.filter((type) => type === "MS").length).toBeGreaterThan(3);
});

test("whatever a text holds, it reads back", () => {
  fc.assert(
    fc.property(anySets, (sets) => {
      expect(read(sets).blocks.map(readBlock)).toEqual(sets.flatMap(wanted));
    }),
  );
});
