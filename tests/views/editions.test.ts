/** Two made-up editions, frozen by the command itself, beside each other. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FrozenKind } from "../../src/model/edition.ts";
import { readEditions } from "../../src/reader/editions.ts";
import { readContent } from "../../src/reader/read.ts";
import type { Piece } from "../../src/views/word-diff.ts";
import { editionLinks, editionPages, lastChange, lastingTexts, shownEditions } from "../../src/views/editions.ts";

const { content } = readContent();
let folder = "";
const at = (...path: string[]) => join(folder, "content", ...path);
const freeze = (name: string) => spawnSync(process.execPath, [resolve("src/cli/edition.ts"), name], { cwd: folder });
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}
const shown = () => shownEditions(content, readEditions(at()));

const advice = (name: string) => at("aanbevelingen", "persoon-centraal", name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pris-edities-"));
  for (const part of ["aanbevelingen/persoon-centraal", "hulpmiddelen/participatie.yaml"])
    cpSync(join("content", part), at(part), { recursive: true });
  expect(freeze("2031-01").status).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("one edition has nothing to compare, and a page where its texts stay", () => {
  expect(readEditions(at()).map(({ name }) => name)).toEqual(["2031-01"]);
  const [only] = shown();
  expect([only?.name, only?.before, only?.gone]).toEqual(["2031-01", undefined, { recommendation: [], aid: [] }]);
  expect(only?.texts.recommendation).toHaveLength(3);
  expect(only?.texts.recommendation.filter(({ changed }) => changed !== undefined)).toEqual([]);
  expect(editionPages(shown()).map(({ href }) => href)).toEqual(["/edities/2031-01/"]);
  expect(lastChange(shown(), "recommendation", "handel-persoonsgericht")).toBeUndefined();
});

test("two editions: what changed word by word, what came, what went, and what stayed as it was", () => {
  change(
    advice("handel-persoonsgericht.mdx"),
    "Leer de mens achter de vraag kennen",
    "Leer de mens met een vraag kennen",
  );
  change(at("hulpmiddelen", "participatie.yaml"), "title: Welke vorm", "title: Welke soort");
  cpSync(advice("handel-doelgericht.mdx"), advice("nieuw.mdx"));
  rmSync(advice("maak-een-plan-op-maat.mdx"));
  expect(freeze("2031-06").status).toBe(0);
  const [first, second] = shown();
  expect([first?.name, first?.before, second?.name, second?.before]).toEqual([
    "2031-01",
    undefined,
    "2031-06",
    "2031-01",
  ]);
  const texts = new Map(second?.texts.recommendation.map((text) => [text.id, text]));
  expect([...texts.keys()].sort()).toEqual(["handel-doelgericht", "handel-persoonsgericht", "nieuw"]);
  const pieces = texts.get("handel-persoonsgericht")?.changed?.flat() ?? [];
  const words = (change: Piece["change"]) => pieces.filter((piece) => piece.change === change).map(({ text }) => text);
  expect([words("removed"), words("added")]).toEqual([
    ["achter", "de"],
    ["met", "een"],
  ]);
  expect(words("same").join("")).toMatch(/^Leer de mens {2}.*vraag kennen, en ga menselijk/);
  expect(texts.get("nieuw")?.changed).toBeUndefined();
  expect(second?.gone).toEqual({ recommendation: ["Maak een plan op maat"], aid: [] });
  const changed = [...texts.values(), ...(second?.texts.aid ?? [])].filter((text) => text.changed?.length !== 0);
  expect(changed.map(({ id }) => id).sort()).toEqual(["handel-persoonsgericht", "nieuw", "participatie"]);
  const changeOf = (kind: FrozenKind, id: string) => lastChange(shown(), kind, id);
  expect(changeOf("recommendation", "handel-persoonsgericht")).toBe("/edities/2031-06/handel-persoonsgericht/");
  expect(changeOf("aid", "participatie")).toBe("/edities/2031-06/hulpmiddel-participatie/");
  for (const id of ["handel-doelgericht", "nieuw", "maak-een-plan-op-maat"])
    expect(changeOf("recommendation", id), id).toBeUndefined();
  expect(editionPages(shown()).map(({ href }) => href)).toEqual([
    "/edities/2031-01/",
    "/edities/2031-06/",
    "/edities/2031-06/handel-persoonsgericht/",
    "/edities/2031-06/hulpmiddel-participatie/",
  ]);
  const lasting = (id: string) => lastingTexts(shown(), id).map(({ edition, href }) => [edition, href]);
  expect(lasting("handel-doelgericht")).toEqual([
    ["2031-01", "/edities/2031-01/#handel-doelgericht"],
    ["2031-06", "/edities/2031-06/#handel-doelgericht"],
  ]);
  expect(lasting("nieuw")).toEqual([["2031-06", "/edities/2031-06/#nieuw"]]);
  expect(lasting("maak-een-plan-op-maat")).toEqual([["2031-01", "/edities/2031-01/#maak-een-plan-op-maat"]]);
  expect(editionLinks(shown(), (name) => name).map(({ href }) => href)).toEqual([
    "/edities/2031-06/",
    "/edities/2031-01/",
  ]);
});

test("an edition whose aids no longer fit the schema of today reads as it did", () => {
  const [november] = readEditions();
  const [made] = readEditions(at());
  if (!november || !made) throw new Error("an edition is missing");
  expect(november.name).toBe("2026-11");
  expect([november.texts.recommendation.size, november.texts.aid.size]).toEqual([39, 17]);
  const [old, now] = shownEditions(content, [november, made]);
  const words = [...(old?.texts.recommendation ?? []), ...(old?.texts.aid ?? [])].map(({ paragraphs }) => paragraphs);
  expect(words.filter((paragraphs) => paragraphs.length < 2)).toEqual([]);
  expect(now?.texts.recommendation.some(({ changed }) => (changed?.length ?? 0) > 0)).toBe(true);
});

test("a text of an edition that lost its title stops the build", () => {
  change(at("edities", "2031-01", "hulpmiddelen", "participatie.yaml"), "title: ", "titel: ");
  expect(() => readEditions(at())).toThrow("heeft geen titel");
});
