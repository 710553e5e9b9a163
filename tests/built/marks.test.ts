/** The contract's marks: other people's tests hold on to them, so every one stands where the content has a node. */
import type { Element } from "hast";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import type { Aid } from "../../src/schema/aid.ts";
import type { Structure } from "../../src/schema/site.ts";
import { realAids } from "../domain/real-aids.ts";
import { attribute, type Page, pageAt, pages, select } from "./pages.ts";

const aids = realAids().map(({ aid }) => aid);
const of = <K extends Aid["kind"]>(kind: K) =>
  aids.filter((aid): aid is Extract<Aid, { kind: K }> => aid.kind === kind);
/** An aid has its outline on its own page and on the page for a frame. */
const outlines = ({ id }: Aid): Page[] =>
  [`/hulpmiddelen/${id}/`, `/embed/${id}/`].map((path) => {
    const page = pageAt.get(path);
    if (!page) throw new Error(`${path} is not there`);
    return page;
  });
const marked = (node: Parameters<typeof select>[0], mark: string) =>
  select(node, ({ properties }) => properties[mark] !== undefined);
const values = (elements: Element[], mark: string) => elements.map((element) => attribute(element, mark));

describe("a wegwijzer", () => {
  test.each(of("wegwijzer"))("$id: every question with its answers, every outcome", (aid) => {
    for (const { tree } of outlines(aid)) {
      const questions = marked(tree, "dataVraag");
      expect(questions.map(({ tagName, properties }) => [tagName, properties.dataVraag, properties.id])).toEqual(
        aid.questions.map(({ id }) => ["section", id, id]),
      );
      const answers = questions.map((question) =>
        marked(question, "dataAntwoord").map(({ tagName, properties }) => [
          ...[tagName, properties.dataAntwoord, properties.href],
        ]),
      );
      expect(answers).toEqual(aid.questions.map(({ answers }) => answers.map(({ id, to }) => ["a", id, `#${to}`])));
      // None outside a question.
      expect(marked(tree, "dataAntwoord")).toHaveLength(answers.flat().length);
      const outcomes = marked(tree, "dataUitkomst");
      expect(outcomes.map(({ tagName, properties }) => [tagName, properties.dataUitkomst, properties.id])).toEqual(
        aid.outcomes.map(({ id }) => ["section", id, id]),
      );
    }
  });
  test("there are some", () => {
    const questions = of("wegwijzer").flatMap((aid) => aid.questions);
    console.log(`wegwijzers: ${of("wegwijzer").length}, questions: ${questions.length}`);
    expect(of("wegwijzer").length).toBeGreaterThan(5);
    expect(questions.length).toBeGreaterThan(20);
  });
});

describe("a deck", () => {
  test.each(of("kaarten"))("$id: every card and every exercise", (aid) => {
    const nodes = [...aid.cards, ...aid.exercises].map(({ id }) => id);
    expect(nodes.length).toBeGreaterThan(0);
    for (const { tree } of outlines(aid)) {
      const cards = marked(tree, "dataKaart");
      expect(values(cards, "dataKaart")).toEqual(nodes);
      expect(values(cards, "id")).toEqual(nodes);
    }
  });
  test("there are some", () => {
    console.log(`decks: ${of("kaarten").length}`);
    expect(of("kaarten").length).toBeGreaterThan(8);
  });
});

describe("a table", () => {
  test.each(of("keuzetabel"))("$id: every criterion and every option, in a table", (aid) => {
    for (const { tree } of outlines(aid)) {
      const tables = select(tree, ({ tagName }) => tagName === "table");
      const within = (mark: string) => tables.flatMap((table) => values(marked(table, mark), mark));
      expect(within("dataCriterium")).toEqual(aid.criteria.map(({ id }) => id));
      expect(within("dataOptie")).toEqual(aid.options.map(({ id }) => id));
    }
  });
  test("there are some", () => {
    console.log(`tables: ${of("keuzetabel").length}`);
    expect(of("keuzetabel").length).toBeGreaterThan(0);
  });
});

test("every mark of an aid's outline stands on its own pages only", () => {
  const strange = pages
    .filter(({ path }) => !/^\/(hulpmiddelen|embed)\/[^/]+\/$/.test(path))
    .flatMap(({ path, tree }) =>
      ["dataVraag", "dataAntwoord", "dataUitkomst", "dataKaart"].flatMap((mark) =>
        values(marked(tree, mark), mark).map((id) => `${path}: ${mark} ${id}`),
      ),
    );
  expect(strange).toEqual([]);
});

test("every recommendation stands on the site once, as a place with a button that copies its address", () => {
  const { recommendations } = parse(readFileSync("content/structuur.yaml", "utf8")) as Structure;
  const found = pages.flatMap((page) => marked(page.tree, "dataAanbeveling").map((element) => ({ element, page })));
  const ids = found.map(({ element }) => attribute(element, "dataAanbeveling") ?? "");
  expect(ids).toHaveLength(39);
  expect(ids.toSorted()).toEqual(Object.values(recommendations).flat().toSorted());
  for (const { element, page } of found) {
    const id = attribute(element, "dataAanbeveling");
    expect(
      select(element, ({ properties }) => properties.id === id),
      String(id),
    ).toHaveLength(1);
    const copies = values(marked(element, "dataCopy"), "dataCopy");
    expect(copies.filter((text) => text?.endsWith(`${page.path}#${id}`)).length, String(id)).toBeGreaterThan(0);
  }
});
