/** The contract's marks: other people's tests hold on to them, so every one stands where the content has a node. */
import type { Element } from "hast";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import type { Aid } from "../../src/schema/aid.ts";
import type { Structure } from "../../src/schema/site.ts";
import { type ByKind, byKind, realAids } from "../domain/real-aids.ts";
import { attribute, type Page, pageAt, pages, select } from "./pages.ts";

const aids = realAids().map(({ aid }) => aid);
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

/** What an outline marks, kind by kind; each row says how many marks it saw. */
const marksOf: ByKind<(page: Page) => number> = {
  wegwijzer: (aid) => (page) => {
    const questions = marked(page.tree, "dataVraag");
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
    expect(marked(page.tree, "dataAntwoord")).toHaveLength(answers.flat().length);
    const outcomes = marked(page.tree, "dataUitkomst");
    expect(outcomes.map(({ tagName, properties }) => [tagName, properties.dataUitkomst, properties.id])).toEqual(
      aid.outcomes.map(({ id }) => ["section", id, id]),
    );
    return questions.length + answers.flat().length + outcomes.length;
  },
  kaarten: (aid) => (page) => {
    const nodes = [...aid.cards, ...aid.exercises, ...(aid.talk?.themes ?? [])].map(({ id }) => id);
    const cards = marked(page.tree, "dataKaart");
    expect(values(cards, "dataKaart")).toEqual(nodes);
    expect(values(cards, "id")).toEqual(nodes);
    return nodes.length;
  },
  keuzetabel: (aid) => (page) => {
    const tables = select(page.tree, ({ tagName }) => tagName === "table");
    const within = (mark: string) => tables.flatMap((table) => values(marked(table, mark), mark));
    expect(within("dataCriterium")).toEqual(aid.criteria.map(({ id }) => id));
    expect(within("dataOptie")).toEqual(aid.options.map(({ id }) => id));
    return aid.criteria.length + aid.options.length;
  },
  zelfscan: (aid) => (page) => {
    const ids = aid.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
    const items = marked(page.tree, "dataItem");
    expect(values(items, "dataItem")).toEqual(ids);
    expect(values(items, "id")).toEqual(ids);
    return ids.length;
  },
};

test.each(aids)("$id: every part of it is marked in its outline", (aid) => {
  for (const page of outlines(aid)) expect(byKind(marksOf, aid)(page)).toBeGreaterThan(0);
});
test("there are aids of every kind", () => {
  const counts = Object.fromEntries(
    Object.keys(marksOf).map((kind) => [kind, aids.filter((aid) => aid.kind === kind).length]),
  );
  console.log("aids:", counts);
  expect(aids.length).toBeGreaterThan(15);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
});

test("every mark of an aid's outline stands on its own pages only", () => {
  const strange = pages
    .filter(({ path }) => !/^\/(hulpmiddelen|embed)\/[^/]+\/$/.test(path))
    .flatMap(({ path, tree }) =>
      ["dataVraag", "dataAntwoord", "dataUitkomst", "dataKaart", "dataItem"].flatMap((mark) =>
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

test("every method of the catalogue stands on its page once, with what it can be chosen by", () => {
  const { methods } = parse(readFileSync("content/structuur.yaml", "utf8")) as Structure;
  const catalogue = pageAt.get("/methodieken/");
  if (!catalogue) throw new Error("there is no catalogue");
  const entries = marked(catalogue.tree, "dataMethode");
  const ids = values(entries, "dataMethode");
  expect(ids.length).toBeGreaterThan(70);
  expect(ids.toSorted()).toEqual(methods.flatMap(({ entries }) => entries).toSorted());
  for (const entry of entries) {
    const link = select(entry, ({ tagName }) => tagName === "a").map(({ properties }) => properties.href);
    expect(link).toEqual([`/methodieken/${attribute(entry, "dataMethode")}/`]);
    expect(attribute(entry, "dataDoel")).toBeTruthy();
  }
});
