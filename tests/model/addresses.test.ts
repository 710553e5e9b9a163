import { describe, expect, test } from "vitest";
import {
  absolute,
  address,
  addressesAt,
  addressOfEntry,
  fixedPages,
  guidelineParts,
  pageAddress,
  pageOf,
} from "../../src/model/addresses.ts";
import { registries, registryNames } from "../../src/model/registries.ts";

const all = Object.entries(address).map(([name, of]) => ({
  name,
  path: typeof of === "string" ? of : (of as (...parts: string[]) => string)("een-id", "bib"),
}));

describe("address", () => {
  test("every address is a path of this site, a folder unless it is a file or a place", () => {
    expect(all.length).toBeGreaterThan(25);
    for (const { name, path } of all)
      expect(path, name).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+|[a-z0-9-]+\.(json|svg|bib|webmanifest|html|pdf))?$/);
  });
  test("no two are the same", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
  test("courses link to these: they never change without a forwarding entry", () => {
    expect(Object.fromEntries(all.map(({ name, path }) => [name, path]))).toMatchObject({
      ...{ guideline: "/richtlijn/", model: "/richtlijn/principes/", principe: "/richtlijn/principes/een-id/" },
      ...{ kader: "/richtlijn/kader/een-id/", beleid: "/richtlijn/beleid/een-id/" },
      ...{ aid: "/hulpmiddelen/een-id/", aidOverview: "/hulpmiddelen/een-id/overzicht/", embed: "/embed/een-id/" },
      ...{
        method: "/methodieken/een-id/",
        run: "/methodieken/een-id/uitvoeren/",
        casus: "/casussen/een-id/",
        terms: "/begrippen/",
        laws: "/wetgeving/",
      },
      ...{ sources: "/bronnen/", sourcePath: "/bronnen/een-id/", account: "/verantwoording/" },
      ...{ accountOf: "/verantwoording/een-id/", search: "/zoeken/", az: "/a-z/", about: "/over/" },
      ...{ embedRun: "/embed/methodieken/een-id/" },
      ...{ privacy: "/privacy/", accessibility: "/toegankelijkheid/", checks: "/controle/", offline: "/onderweg/" },
      ...{ forProfessionals: "/voor/professionals/", forStudents: "/voor/studenten/", forTeachers: "/voor/lesgevers/" },
      ...{ lessonPlans: "/voor/lesplannen/", course: "/cursus/", courseOf: "/cursus/#een-id", practice: "/oefenen/" },
    });
  });
});

test.each([
  ["kader", "/richtlijn/kader/x/"],
  ["principes", "/richtlijn/principes/x/"],
  ["beleid", "/richtlijn/beleid/x/"],
  [undefined, "/richtlijn/principes/"],
])("a page in the folder %s stands at %s", (section, path) => {
  expect(pageAddress(section, "x")).toBe(path);
});

test.each([
  ["https://pris.be", "https://pris.be/a/#b"],
  [new URL("http://localhost:4321/"), "http://localhost:4321/a/#b"],
  [undefined, "https://pris.example/a/#b"],
])("the full address on %s is %s", (site, full) => {
  expect(absolute("/a/#b", site)).toBe(full);
});

describe("a site that does not stand at the root", () => {
  const at = addressesAt("/cursus/pris/");
  test("every address of it begins with its base, and is the same below that", () => {
    const below = Object.entries(at).map(([name, of]) => ({
      name,
      path: typeof of === "string" ? of : (of as (...parts: string[]) => string)("een-id", "bib"),
    }));
    expect(below).toHaveLength(all.length);
    expect(below).toEqual(all.map(({ name, path }) => ({ name, path: `/cursus/pris${path}` })));
  });
  test("its pages, entries and fixed pages too", () => {
    expect(pageAddress("beleid", "x", at)).toBe("/cursus/pris/richtlijn/beleid/x/");
    expect(addressOfEntry("term", { id: "x" }, new Map(), at)).toBe("/cursus/pris/begrippen/#x");
    expect(fixedPages(at)).toHaveLength(fixedPages().length);
    for (const { href } of fixedPages(at)) expect(href).toMatch(/^\/cursus\/pris\//);
  });
});

describe("the address of an entry", () => {
  const pages = new Map([
    ["bij-ons", { section: "beleid" }],
    ["model", {}],
  ]);
  test("is that of its page, with an anchor where it stands among others", () => {
    const one = { id: "x", section: "bij-ons" };
    const found = Object.fromEntries(registryNames.map((name) => [name, addressOfEntry(name, one, pages)]));
    expect(found).toEqual({
      page: "/richtlijn/principes/",
      sitePage: "/bij-ons/x/",
      recommendation: "/richtlijn/beleid/bij-ons/#x",
      aid: "/hulpmiddelen/x/",
      figure: undefined,
      method: "/methodieken/x/",
      casus: "/casussen/x/",
      term: "/begrippen/#x",
      source: "/bronnen/#x",
      sourcePath: "/bronnen/x/",
      law: "/wetgeving/#x",
      contact: undefined,
    });
  });
  test("of a recommendation follows its page, and is none without one", () => {
    expect(addressOfEntry("recommendation", { id: "x", section: "model" }, pages)).toBe("/richtlijn/principes/#x");
    expect(addressOfEntry("recommendation", { id: "x", section: "weg" }, pages)).toBeUndefined();
  });
  test("fits what its registry says of where it is shown", () => {
    for (const name of registryNames) {
      const href = addressOfEntry(name, { id: "x", section: "bij-ons" }, pages);
      if (registries[name].shown === "page") expect(href, name).toMatch(/\/$/);
      if (registries[name].shown === "list")
        expect(
          fixedPages().map((page) => page.href),
          name,
        ).toContain(pageOf(href ?? ""));
      // What is locked stands in an address.
      if (registries[name].locked !== "no") expect(href, name).toBeDefined();
    }
  });
});

test("fixed pages and the parts of the guideline each stand once", () => {
  const hrefs = fixedPages().map(({ href }) => href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  expect(new Set(fixedPages().map(({ label }) => label)).size).toBe(hrefs.length);
  expect(guidelineParts.map((part) => pageAddress(part, "x"))).toHaveLength(3);
});
