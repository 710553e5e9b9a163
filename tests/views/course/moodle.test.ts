import fc from "fast-check";
import { expect, test } from "vitest";
import { moodleXml } from "../../../src/views/course/moodle.ts";
import { isSingle, type QuestionSet } from "../../../src/views/course/question.ts";
import { all, type Node, one, readHtml, readXml } from "./read-back.ts";
import { anySets, real } from "./sets.ts";

const html = (node: Node, selector?: string) => readHtml(one(node, "text").text, selector);

const readQuestion = (node: Node) => ({
  id: one(node, "idnumber").text,
  name: one(node, "name", "text").text,
  texts: html(one(node, "questiontext"), "p"),
  single: one(node, "single").text === "true",
  options: node.nodes
    .filter(({ name }) => name === "answer")
    .map((answer) => ({
      text: html(answer)[0],
      fits: Number(answer.attributes.fraction) > 0,
      explanation: html(one(answer, "feedback"))[0],
    })),
});
const wanted = ({ questions }: QuestionSet) =>
  questions.map((question) => ({
    ...{ id: question.id, name: question.name, texts: [question.situation, question.question] },
    single: isSingle(question),
    options: question.options.map(({ text, fits, explanation }) => ({ text, fits, explanation })),
  }));

const read = (sets: readonly QuestionSet[]) => {
  const nodes = readXml(moodleXml(sets)).nodes;
  const ofType = (type: string) => nodes.filter(({ attributes }) => attributes.type === type);
  return { nodes, categories: ofType("category"), questions: ofType("multichoice") };
};

test("every question of the site reads back as it stands in the content", () => {
  const { nodes, categories, questions } = read(real);
  expect([categories.length, questions.length]).toEqual([9, 68]);
  expect(nodes).toHaveLength(77);
  expect(questions.map(readQuestion)).toEqual(real.flatMap(wanted));
  expect(categories.map((node) => one(node, "category", "text").text)).toEqual(
    real.map(({ title }) => `$course$/top/PRIS/${title}`),
  );
  expect(categories.map((node) => one(node, "idnumber").text)).toEqual(real.map(({ id }) => `pris-${id}`));
});

test("whatever a text holds, it reads back", () => {
  fc.assert(
    fc.property(anySets, (sets) => {
      expect(read(sets).questions.map(readQuestion)).toEqual(sets.flatMap(wanted));
    }),
  );
});

test("a slash in a title makes no category of its own", () => {
  const [set] = real as [QuestionSet];
  const [category] = read([{ ...set, title: "Zorg en/of welzijn" }]).categories as [Node];
  expect(one(category, "category", "text").text).toBe("$course$/top/PRIS/Zorg en//of welzijn");
});

test("what fits gives the whole point together; ticking everything gives none; every part is one that Moodle knows", () => {
  const known = new Set(["0", ...["100", "50", "33.33333", "25", "20"].flatMap((part) => [part, `-${part}`])]);
  let several = 0;
  for (const node of read(real).questions) {
    const parts = all(node, "answer").map(({ attributes }) => attributes.fraction ?? "");
    expect(parts.filter((part) => !known.has(part))).toEqual([]);
    const sum = (list: string[]) => list.reduce((total, part) => total + Number(part), 0);
    expect(sum(parts.filter((part) => Number(part) > 0))).toBeCloseTo(100, 3);
    if (one(node, "single").text === "true") continue;
    several++;
    expect(sum(parts)).toBeCloseTo(0, 3);
  }
  expect(several).toBeGreaterThan(3);
});
