import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { prove, rules } from "../../src/domain/prove/index.ts";
import { barOf, tell } from "../figures.ts";
import { realAids } from "./real-aids.ts";

const FOLDER = new URL("../../src/domain/prove/", import.meta.url);
/** Files that rules share; every other file is a rule. */
const SHARED = [
  "finding.ts",
  "index.ts",
  "missing-example.ts",
  "rules.ts",
  "samples.ts",
  "strings-in.ts",
  "verdict-words.ts",
];

test("every rule file holds one rule, and the proof applies it", async () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !SHARED.includes(file.split("/").at(-1) ?? ""),
  );
  expect(files.length).toBeGreaterThan(20);
  const applied = new Set<unknown>(Object.values(rules).flat());
  for (const file of files) {
    const exported = Object.values((await import(new URL(file, FOLDER).href)) as Record<string, unknown>);
    const found = exported.filter((value) => typeof value === "function");
    expect(found, file).toHaveLength(1);
    expect(applied.has(found[0]), file).toBe(true);
    applied.delete(found[0]);
  }
  expect([...applied]).toEqual([]);
});

test("every aid of this site is proven", (context) => {
  const aids = realAids();
  expect(aids.length).toBeGreaterThan(0);
  const findings = aids.flatMap(({ file, aid }) => prove(aid).map((finding) => ({ file, finding })));
  tell(context, { aids: aids.length, findings: findings.length });
  expect(findings).toEqual([]);
  expect(barOf("cit", "findings")).toBe(0);
});
