import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { splitFrontMatter } from "../../src/reader/document.ts";
import { markReviewed } from "../../src/reader/mark-reviewed.ts";

const signed = { on: "2026-11-26", by: "An Jans, jurist", print: "0123abcd" };

test("a statement gets it after what it holds, and once more in its place", () => {
  const text =
    "id: a\nstatements:\n  - id: wie\n    certainty:\n      { level: vast } # zie bron\n\n  - id: wat\nread: deels\n";
  const once = markReviewed(text, ["statements", 0], signed);
  expect(once).toBe(
    'id: a\nstatements:\n  - id: wie\n    certainty:\n      { level: vast } # zie bron\n    reviewed:\n      on: "2026-11-26"\n      by: "An Jans, jurist"\n      print: "0123abcd"\n\n  - id: wat\nread: deels\n',
  );
  expect(markReviewed(once, ["statements", 0], { ...signed, by: "Bo" })).toBe(once.replace("An Jans, jurist", "Bo"));
});

test("one on a single line keeps to it", () => {
  expect(markReviewed("list: [{ id: a }]\n", ["list", 0], signed)).toBe(
    'list: [{ id: a, reviewed: { on: "2026-11-26", by: "An Jans, jurist", print: "0123abcd" } }]\n',
  );
});

test("one on a single line may end in a comma, or in a remark", () => {
  for (const end of [",", ", # zie bron\n ", " # zie bron\n "]) {
    const marked = parse(markReviewed(`list: [{ id: a${end}}]\n`, ["list", 0], signed)) as unknown;
    expect(marked).toEqual({ list: [{ id: "a", reviewed: signed }] });
  }
});

test("whatever a name holds comes back", () => {
  for (const by of ['An "de" Jans', "D'Hondt", "jurist: balie # 1", "x\ny", "'\""])
    expect((parse(markReviewed("id: a\n", [], { ...signed, by })) as { reviewed: unknown }).reviewed).toEqual({
      ...signed,
      by,
    });
});

test("nothing at that place is no place to sign", () => {
  expect(() => markReviewed("statements: []\n", ["statements", 0], signed)).toThrow(
    "Niets om na te lezen op statements.0",
  );
});

test("in files of every kind, and all of the law, it is the one thing that changes", () => {
  const files = globSync(
    "content/{wetgeving/*,hulpmiddelen/beroepsgeheim,hulpmiddelen/methodiekkiezer,richtlijn/*/p*,methodieken/o*}.{yaml,mdx}",
  );
  expect(files.length).toBeGreaterThan(90);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const path = file.startsWith("content/wetgeving") ? ["statements", 0] : [];
    const marked = markReviewed(text, path, signed);
    const dataOf = (from: string) =>
      parse(splitFrontMatter(from).yaml || from) as { statements?: object[]; reviewed?: unknown };
    const before = dataOf(text);
    const place = path.length > 0 ? before.statements?.[0] : before;
    Object.assign(place ?? {}, { reviewed: signed });
    expect(dataOf(marked), file).toEqual(before);
    const lines = new Set(marked.split("\n"));
    expect(
      text.split("\n").filter((line) => !lines.has(line)),
      file,
    ).toEqual(path.length > 0 ? [] : ["reviewed: nog niemand"]);
  }
});
