/** What a selection can hold, against the real content: all of each kind, each with a place of its own. */
import { expect, test } from "vitest";
import { checkAddress } from "../../src/check/check-address.ts";
import { collectAddresses } from "../../src/check/known-addresses.ts";
import { partOf } from "../../src/domain/selection.ts";
import { readContent } from "../../src/reader/read.ts";
import { partKindOf, selectable } from "../../src/views/selection.ts";

const reading = readContent("content");
const { content } = reading;
const all = selectable(content);
const rows = all.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
const countOf = (kind: string) =>
  all.filter((one) => one.kind === kind).flatMap(({ groups }) => groups.flatMap((group) => group.rows)).length;

test("every recommendation, method and listening card, and every outcome of a wegwijzer, once", () => {
  const aids = [...content.aid.values()].map(({ data }) => data);
  const outcomes = aids.flatMap((aid) => (aid.kind === "wegwijzer" ? aid.outcomes : []));
  const options = aids.flatMap((aid) => (aid.kind === "keuzetabel" && !aid.methods ? aid.options : []));
  const cards = aids.flatMap((aid) => (aid.kind === "kaarten" ? aid.cards : []));
  console.log({ rows: rows.length, outcomes: outcomes.length, options: options.length, cards: cards.length });
  expect(countOf("recommendation")).toBe(39);
  expect(countOf("method")).toBe(content.method.size);
  expect(countOf("card")).toBe(cards.length);
  expect(countOf("outcome")).toBe(outcomes.length + options.length);
  expect(Math.min(outcomes.length, options.length, cards.length)).toBeGreaterThan(4);
});

test("keys and addresses are unique, a key says its kind, and every address is one of the site", () => {
  const addresses = collectAddresses(reading);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  expect(new Set(rows.map(({ href }) => href)).size).toBe(rows.length);
  expect(rows.flatMap(({ href }) => checkAddress(href, addresses)?.message ?? [])).toEqual([]);
  for (const { kind, groups } of all)
    for (const { key } of groups.flatMap((group) => group.rows)) expect(partOf(key)?.kind, key).toBe(kind);
});

test("no group is empty, and no two have one name in the address", () => {
  const groups = all.flatMap((one) => one.groups);
  expect(groups.length).toBeGreaterThan(25);
  expect(groups.filter((group) => group.rows.length === 0)).toEqual([]);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
});

test("an aid that has something to take along is a group of the list; a scan is not", () => {
  const aids = [...content.aid.values()].map(({ data }) => data);
  const having = aids.filter((aid) => partKindOf(aid) !== undefined).map(({ id }) => id);
  const listed = all.filter(({ kind }) => kind === "card" || kind === "outcome").flatMap(({ groups }) => groups);
  expect(having.length).toBeGreaterThan(6);
  expect(listed.map(({ id }) => id).sort()).toEqual(having.sort());
  expect(aids.filter(({ kind, id }) => kind === "zelfscan" && having.includes(id))).toEqual([]);
});
