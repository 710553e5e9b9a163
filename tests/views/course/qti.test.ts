import fc from "fast-check";
import { expect, test } from "vitest";
import { isSingle, type QuestionSet } from "../../../src/views/course/question.ts";
import { qtiZip } from "../../../src/views/course/qti.ts";
import { all, type Node, one, readHtml, readXml, readZip } from "./read-back.ts";
import { anySets, real } from "./sets.ts";

const html = (node: Node) => readHtml(one(node, "material", "mattext").text, "p");
const field = (item: Node, label: string) =>
  all(item, "qtimetadatafield").find((node) => one(node, "fieldlabel").text === label)?.nodes[1]?.text;

/** The choices that give the score, as Canvas works it out: the one named, or all that are and none that is denied. */
function fitting(item: Node): string[] {
  const scoring = all(item, "respcondition").filter((node) => all(node, "setvar").length > 0);
  expect(scoring).toHaveLength(1);
  const [condition] = scoring as [Node];
  expect(condition.attributes.continue).toBe("No");
  expect(one(condition, "setvar").text).toBe("100");
  const holder = all(condition, "and")[0] ?? one(condition, "conditionvar");
  return holder.nodes.filter(({ name }) => name === "varequal").map(({ text }) => text);
}

function readItem(item: Node) {
  const right = fitting(item);
  const shown = all(item, "respcondition").filter(({ attributes }) => attributes.continue === "Yes");
  const feedback = new Map(
    item.nodes
      .filter(({ name }) => name === "itemfeedback")
      .map((node) => [node.attributes.ident, html(one(node, "flow_mat"))[0]]),
  );
  return {
    ...{ id: item.attributes.ident, name: item.attributes.title, texts: html(one(item, "presentation")) },
    type: field(item, "question_type"),
    cardinality: all(item, "response_lid")[0]?.attributes.rcardinality,
    options: all(item, "response_label").map((label) => {
      const id = label.attributes.ident ?? "";
      const condition = shown.find((node) => one(node, "conditionvar", "varequal").text === id) as Node;
      const explanation = feedback.get(one(condition, "displayfeedback").attributes.linkrefid);
      return { id, text: html(label)[0], fits: right.includes(id), explanation };
    }),
  };
}
const wanted = ({ questions }: QuestionSet) =>
  questions.map((question) => ({
    ...{ id: question.id, name: question.name, texts: [question.situation, question.question] },
    type: isSingle(question) ? "multiple_choice_question" : "multiple_answers_question",
    cardinality: isSingle(question) ? "Single" : "Multiple",
    options: question.options.map(({ id, text, fits, explanation }) => ({ id, text, fits, explanation })),
  }));

/** As an importer goes: from the manifest to the files that it names. */
function read(sets: readonly QuestionSet[]) {
  const files = readZip(qtiZip(sets));
  const manifest = readXml(files["imsmanifest.xml"] ?? "");
  const resources = all(manifest, "resource");
  const path = (node: Node) => one(node, "file").attributes.href ?? "";
  const tests = resources
    .filter(({ attributes }) => attributes.type === "imsqti_xmlv1p2")
    .map((resource) => {
      const meta = resources.find(
        ({ attributes }) => attributes.identifier === one(resource, "dependency").attributes.identifierref,
      ) as Node;
      return {
        assessment: one(readXml(files[path(resource)] ?? ""), "assessment"),
        setup: readXml(files[path(meta)] ?? ""),
      };
    });
  return { files, manifest, resources: resources.map(path), tests };
}

test("every question of the site reads back as it stands in the content, in a test for each aid", () => {
  const { files, tests, resources } = read(real);
  expect(tests).toHaveLength(9);
  expect(tests.flatMap(({ assessment }) => all(assessment, "item"))).toHaveLength(68);
  expect(tests.map(({ assessment }) => all(assessment, "item").map(readItem))).toEqual(real.map(wanted));
  expect(tests.map(({ assessment }) => assessment.attributes)).toEqual(
    real.map(({ id, title }) => ({ ident: `pris-${id}`, title })),
  );
  expect(Object.keys(files).sort()).toEqual(["imsmanifest.xml", ...resources].sort());
});

test("a test is for practice, and no student sees it before the teacher opens it", () => {
  const { tests } = read(real);
  expect(tests.length).toBeGreaterThan(0);
  for (const [at, { setup }] of tests.entries()) {
    expect(one(setup, "quiz_type").text).toBe("practice_quiz");
    expect(one(setup, "available").text).toBe("false");
    expect(one(setup, "title").text).toBe(real[at]?.title);
    expect(one(setup, "points_possible").text).toBe(String(real[at]?.questions.length));
  }
});

test("whatever a text holds, it reads back", () => {
  fc.assert(
    fc.property(anySets, (sets) => {
      expect(read(sets).tests.map(({ assessment }) => all(assessment, "item").map(readItem))).toEqual(sets.map(wanted));
    }),
  );
});

test("names are of the signs that Canvas keeps as they are, and each stands once", () => {
  const items = read(real).tests.flatMap(({ assessment }) => all(assessment, "item"));
  const ids = items.map(({ attributes }) => attributes.ident ?? "");
  expect(new Set(ids).size).toBe(68);
  const choices = items.flatMap((item) => all(item, "response_label").map(({ attributes }) => attributes.ident ?? ""));
  expect(choices.length).toBeGreaterThan(200);
  expect([...ids, ...choices].filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  expect(items.filter(({ attributes }) => (attributes.title ?? "").length > 255)).toEqual([]);
});

test("nothing in it says that it is QTI 2, which Canvas would read in another way", () => {
  expect(read(real).files["imsmanifest.xml"]).not.toMatch(/qtiv2|imsqti_v2|xmlv2p/i);
});
