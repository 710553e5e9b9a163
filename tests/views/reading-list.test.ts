/** What to read beside each principle: what its texts name, each once, and nothing else. */
import { expect, test } from "vitest";
import { readingLists } from "../../src/views/reading-list.ts";
import { realContent } from "./lesson/real.ts";

const content = realContent();
const lists = readingLists(content);

test("eight principles in their order, each with something to read, each source once", () => {
  expect(lists.map(({ id }) => id)).toEqual(content.structure.principes);
  expect(lists).toHaveLength(8);
  for (const { id, sources } of lists) {
    expect(sources.length, id).toBeGreaterThan(0);
    expect(new Set(sources.map((one) => one.id)).size).toBe(sources.length);
    expect(sources.map((one) => one.id)).not.toContain("pris");
  }
});

test("every source of a recommendation stands with its principle", () => {
  let named = 0;
  for (const { section, data } of content.recommendation.values()) {
    const list = lists.find(({ id }) => id === section);
    for (const id of list ? data.sources.filter((one) => one !== "pris") : []) {
      expect(list?.sources.map((one) => one.id)).toContain(id);
      named += 1;
    }
  }
  expect(named).toBeGreaterThan(30);
});

test("no source stands there that neither the principle, nor its recommendations, nor its methods name", () => {
  const recommendations = [...content.recommendation.values()];
  const methods = [...content.method.values()];
  for (const { id, sources } of lists) {
    const named = [
      content.page.get(id)?.data ?? expect.fail(`no page ${id}`),
      ...recommendations.flatMap(({ section, data }) => (section === id ? data : [])),
      ...methods.flatMap(({ data }) => (data.principles.includes(id) ? data : [])),
    ].flatMap((one) => one.sources);
    expect(sources.map((one) => one.id).filter((one) => !named.includes(one))).toEqual([]);
  }
});

test("what is to be read stands before what is to be used", () => {
  let seen = 0;
  for (const { sources } of lists) {
    const tools = sources.map(({ kind }) => kind === "instrument");
    expect(tools).toEqual(tools.toSorted());
    seen += tools.filter(Boolean).length;
  }
  expect(seen).toBeGreaterThan(0);
});
