/** The contract's addresses are there: what courses link to does not go away. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Lock } from "../../src/check/lock-file.ts";
import type { Questions, Structure } from "../../src/schema/site.ts";
import { readContent } from "../../src/reader/read.ts";
import { realAids } from "../domain/real-aids.ts";
import { pageAt, repeated, select, textOf } from "./pages.ts";

const principles =
  "persoon-centraal participatief-werken rolverdeling-en-teamsamenstelling reflectief-handelen informatie-uitwisselen interactief-teamoverleg samenwerkingscompetenties sociale-dynamieken".split(
    " ",
  );
const aids = [
  "beroepsgeheim",
  ...["wie", "of-discretieplicht", "delen", "melden", "casusoverleg"].map((part) => `beroepsgeheim-${part}`),
  ...["participatie", "samenwerkingsvorm", "luistertechnieken", "methodiekkiezer"],
  ...["zelfscan-samenwerken", "ecosysteemspinnenweb", "netwerkvereisten", "kritische-zelfreflectie"],
  ...["samenwerkingsintensiteit", "gespreksmodel", "kritische-factoren"],
  ...principles.map((slug) => `zelftest-${slug}`),
];
const sources = ["pris", "doelbewust", "doegids", "zinvolle-afstemming", "webinar"];
const addresses = [
  ...["/", "/richtlijn/", "/richtlijn/principes/", ...principles.map((slug) => `/richtlijn/principes/${slug}/`)],
  ...["/hulpmiddelen/", ...aids.flatMap((id) => [`/hulpmiddelen/${id}/`, `/embed/${id}/`])],
  ...aids.map((id) => `/hulpmiddelen/${id}/overzicht/`),
  ...["/methodieken/", "/methodieken/kaarten/", "/methodieken/draaiboek/", "/begrippen/", "/wetgeving/"],
  ...["/bronnen/", "/verantwoording/"],
  ...sources.flatMap((id) => [`/bronnen/${id}/`, `/verantwoording/${id}/`]),
  ...["/voor/professionals/", "/voor/studenten/", "/voor/lesgevers/", "/zoeken/", "/a-z/"],
  ...["/404.html", "/over/", "/privacy/", "/toegankelijkheid/", "/controle/", "/onderweg/", "/cursus/", "/oefenen/"],
  "/nalezen/",
];

const yaml = (file: string): unknown => parse(readFileSync(`content/${file}`, "utf8"));
const structure = yaml("structuur.yaml") as Structure;
const guidelinePages = [
  ...structure.kader.map((id) => ({ id, path: `/richtlijn/kader/${id}/` })),
  ...structure.principes.map((id) => ({ id, path: `/richtlijn/principes/${id}/` })),
  ...structure.beleid.map((id) => ({ id, path: `/richtlijn/beleid/${id}/` })),
];
/** What is wrong with a page or a place, as a sentence, or nothing. */
const missing = (address: string): string[] => {
  const [path = "", place] = address.split("#");
  const page = pageAt.get(path);
  if (!page) return [`${address}: no such page`];
  return place === undefined || page.ids.includes(place) ? [] : [`${address}: no such place`];
};

describe("addresses", () => {
  test("every page of the contract's table", () => {
    console.log(`addresses of the contract: ${addresses.length}`);
    expect(repeated(addresses)).toEqual([]);
    expect(addresses).toHaveLength(118);
    expect(addresses.flatMap(missing)).toEqual([]);
  });
  test("every aid of content/ has its page, its overview and its page for a frame", () => {
    const all = realAids().flatMap(({ aid: { id } }) => [
      ...[`/hulpmiddelen/${id}/`, `/hulpmiddelen/${id}/overzicht/`, `/embed/${id}/`],
    ]);
    expect(all.length).toBeGreaterThan(40);
    expect(all.flatMap(missing)).toEqual([]);
  });
  test("every page of the guideline, in the folder of its part", () => {
    expect(structure.principes).toEqual(principles);
    expect(guidelinePages).toHaveLength(21);
    expect(guidelinePages.flatMap(({ path }) => missing(path))).toEqual([]);
  });
  test("every recommendation is a place on its page: thirty in part two, nine in part three", () => {
    const places = (section: "principes" | "beleid") =>
      guidelinePages
        .filter(({ path }) => path.startsWith(`/richtlijn/${section}/`))
        .flatMap(({ id, path }) => (structure.recommendations[id] ?? []).map((one) => `${path}#${one}`));
    expect([places("principes").length, places("beleid").length]).toEqual([30, 9]);
    expect([...places("principes"), ...places("beleid")].flatMap(missing)).toEqual([]);
  });
  test("every case and every method that has a page", () => {
    const methods = structure.methods.flatMap(({ entries }) => entries).map((id) => `/methodieken/${id}/`);
    const all = [...structure.cases.map((id) => `/casussen/${id}/`), ...methods];
    expect(all.length).toBeGreaterThan(10);
    expect(all.flatMap(missing)).toEqual([]);
  });
});

test("every method with steps has its run view, and one for a frame", () => {
  const runs = [...readContent().content.method.values()].flatMap(({ id, data }) =>
    data.size === "met-stappen" ? [`/methodieken/${id}/uitvoeren/`, `/embed/methodieken/${id}/`] : [],
  );
  expect(runs.length).toBeGreaterThan(30);
  expect(runs.flatMap(missing)).toEqual([]);
});

const waysIn = ["professionals", "studenten", "lesgevers", "lesplannen"];

test("every public id that was ever published leads somewhere", () => {
  const { ids } = JSON.parse(readFileSync("content/ids.lock.json", "utf8")) as Lock;
  const homes = new Map([
    ...guidelinePages.map(({ id, path }): [string, string] => [id, path]),
    ["pris-model", "/richtlijn/principes/"],
    ...(ids.method ?? []).map((id): [string, string] => [id, `/methodieken/${id}/`]),
    ...(ids.casus ?? []).map((id): [string, string] => [id, `/casussen/${id}/`]),
    ...(ids.sourcePath ?? []).map((id): [string, string] => [id, `/bronnen/${id}/`]),
    ...(ids.sitePage ?? []).map((id): [string, string] => [id, waysIn.includes(id) ? `/voor/${id}/` : `/${id}/`]),
  ]);
  const inside = (id: string) => `${homes.get(id.split("#")[0] ?? "") ?? id}#${id.split("#")[1] ?? ""}`;
  const places: Record<string, (id: string) => string> = {
    page: (id) => homes.get(id) ?? id,
    aid: (id) => `/hulpmiddelen/${id}/`,
    method: (id) => `/methodieken/${id}/`,
    casus: (id) => `/casussen/${id}/`,
    sitePage: (id) => homes.get(id) ?? id,
    term: (id) => `/begrippen/#${id}`,
    law: (id) => `/wetgeving/#${id}`,
    source: (id) => `/bronnen/#${id}`,
    sourcePath: (id) => `/bronnen/${id}/`,
    recommendation: inside,
    kader: inside,
    anchor: inside,
    node: (id) => `/hulpmiddelen/${id.replace("#", "/#")}`,
  };
  const all = Object.entries(ids).flatMap(([kind, list]) => list.map((id) => places[kind]?.(id) ?? `${kind} ${id}`));
  console.log(`public ids: ${all.length}`);
  expect(all.length).toBeGreaterThan(400);
  expect(all.flatMap(missing)).toEqual([]);
});

test("every question of the home page leads to a place where its answer stands", () => {
  const { questions } = yaml("vragen.yaml") as Questions;
  expect(questions.length).toBeGreaterThanOrEqual(10);
  const home = pageAt.get("/");
  const links = home ? select(home.tree, ({ properties }) => properties.dataVeelgesteld !== undefined) : [];
  expect(links.map(({ properties }) => [properties.dataVeelgesteld, properties.href])).toEqual(
    questions.map(({ id, to }) => [id, to]),
  );
  expect(questions.flatMap(({ to }) => missing(to))).toEqual([]);
  const without = questions.filter(({ to, answer }) => {
    const page = pageAt.get(to.split("#")[0] ?? "");
    return page && !textOf(page.tree).toLowerCase().includes(answer.toLowerCase());
  });
  expect(without.map(({ to, answer }) => `${to}: "${answer}" does not stand there`)).toEqual([]);
});
