/** The report says what was measured, and fails where it must. */
import { expect, test } from "vitest";
import { ASIDE } from "../../src/schema/check-figures.ts";
import { answered, type GoldQuery, scoreOf } from "./gold.ts";
import { comparison, misses, underBars } from "./table.ts";

const query = (text: string, kind = "term"): GoldQuery => ({
  ...{ query: text, kind, expected: /\/goed\//, within: 3, isAside: false },
});
const right = answered(query("a"), ["/goed/", "/fout/"]);
const third = answered(query("b"), ["/x/", "/y/", "/goed/"]);
const lost = answered(query("c", "zin"), ["/x/"]);
const quiet = answered(query("voetbal", "afwezig"), []);
const loud = answered(query("hypotheek", "afwezig"), ["/x/"]);

test("one row an engine, misses by kind", () => {
  const all = new Map([
    ["ours", [right, third, lost, quiet]],
    ["other", [lost, loud]],
  ]);
  expect(comparison(all)).toMatchInlineSnapshot(`
    "       queries  first  within 3    MRR  absent right
    ours         3  0.333     0.667  0.444           1/1
    other        1  0.000     0.000  0.000           0/1

    Missed by kind (not first, not within three / queries; of absent words: wrong / asked):
               ours   other
    afwezig     0/1     1/1
    term     1, 0/2
    zin      1, 1/1  1, 1/1"
  `);
  expect(misses([right, third, lost, quiet, loud])).toMatchInlineSnapshot(`
    "  at 3  b (term)
      nowhere  c (zin)
      found something for hypotheek (afwezig)"
  `);
});

test("what is under a bar is said, each by itself", () => {
  const many = (count: number, one: typeof right) => Array.from({ length: count }, () => one);
  expect(underBars(scoreOf([...many(97, right), ...many(3, lost), quiet]))).toEqual([]);
  expect(underBars(scoreOf([...many(96, right), ...many(4, lost), quiet]))).toEqual([
    "within three 0.960 is under 0.97",
  ]);
  expect(underBars(scoreOf([...many(87, right), ...many(13, third), quiet]))).toEqual(["first 0.870 is under 0.88"]);
  expect(underBars(scoreOf([right, quiet, loud]))).toEqual(["1 absent words found something"]);
  expect(underBars(scoreOf([]))).toContain("no queries were asked");
});

test("the half set aside may be a little lower, and is told by how much", () => {
  const many = (count: number, one: typeof right) => Array.from({ length: count }, () => one);
  const half = (first: number) => scoreOf([...many(first, right), ...many(100 - first, third), quiet]);
  expect(underBars(half(80), ASIDE)).toEqual([]);
  expect(underBars(half(79), ASIDE)).toEqual(["first 0.790 is under 0.8"]);
  expect(underBars(scoreOf([right, quiet, loud]), ASIDE)).toEqual(["1 absent words found something"]);
});
