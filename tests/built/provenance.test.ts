/** Who says so, as readers find it: never in the text, once at the end of a page, nothing lost on the way. */
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { attribute, type Page, pageAt, pages, select, tagged, textOf } from "./pages.ts";

const { content } = readContent();
const folded = (page: Page) => tagged(page, "details").map(textOf).join("\n");
const at = (path: string): Page => pageAt.get(path) ?? expect.fail(`no page ${path}`);

test("no page keeps a mark of the makers' passages in its HTML", () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ html }) => html.includes("data-eigen")).map(({ path }) => path)).toEqual([]);
});

test("the reason of every passage of the makers stands on a page, in a closed block", () => {
  const texts = [content.page, content.recommendation, content.method, content.casus].flatMap((map) => [
    ...map.values(),
  ]);
  const reasons = texts.flatMap(({ mdx }) =>
    (mdx?.components ?? []).flatMap(({ name, attributes }) =>
      name === "Eigen" ? [String(attributes.get("reden"))] : [],
    ),
  );
  expect(reasons.length).toBeGreaterThan(15);
  const all = pages.map(folded).join("\n");
  expect(reasons.filter((reason) => !all.includes(reason.replaceAll(/\s+/g, " ").trim()))).toEqual([]);
});

test("a case says where it and each of its questions come from, and the glossary each of its definitions", () => {
  const lists = [
    ...[...content.casus.values()].map(({ id, data }) => ({
      path: `/casussen/${id}/`,
      titles: [data.title, ...data.questions.map(({ text }) => text)],
    })),
    { path: "/begrippen/", titles: [...content.term.values()].map(({ data }) => data.title) },
  ];
  for (const { path, titles } of lists) {
    const page = at(path);
    const [block, ...more] = tagged(page, "details").filter((one) => attribute(one, "dataHerkomst") !== undefined);
    expect(more).toEqual([]);
    const named = select(block ?? expect.fail(`${path}: no block`), ({ tagName }) => tagName === "dt").map(textOf);
    expect(named.toSorted()).toEqual(titles.toSorted());
    expect(attribute(block, "open")).toBeUndefined();
  }
});
