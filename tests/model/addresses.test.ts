import { describe, expect, test } from "vitest";
import { absolute, address, pageAddress } from "../../src/model/addresses.ts";

const all = Object.entries(address).map(([name, of]) => ({
  name,
  path: typeof of === "string" ? of : (of as (...parts: string[]) => string)("een-id", "bib"),
}));

describe("address", () => {
  test("every address is a path of this site, a folder unless it is a file or a place", () => {
    expect(all.length).toBeGreaterThan(25);
    for (const { name, path } of all)
      expect(path, name).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+|[a-z0-9-]+\.(json|svg|bib))?$/);
  });
  test("no two are the same", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
  test("courses link to these: they never change without a forwarding entry", () => {
    expect(Object.fromEntries(all.map(({ name, path }) => [name, path]))).toMatchObject({
      ...{ guideline: "/richtlijn/", model: "/richtlijn/principes/", principe: "/richtlijn/principes/een-id/" },
      ...{ kader: "/richtlijn/kader/een-id/", beleid: "/richtlijn/beleid/een-id/" },
      ...{ aid: "/hulpmiddelen/een-id/", aidOverview: "/hulpmiddelen/een-id/overzicht/", embed: "/embed/een-id/" },
      ...{ method: "/methodieken/een-id/", casus: "/casussen/een-id/", terms: "/begrippen/", laws: "/wetgeving/" },
      ...{ sources: "/bronnen/", sourcePath: "/bronnen/een-id/", account: "/verantwoording/" },
      ...{ accountOf: "/verantwoording/een-id/", search: "/zoeken/", az: "/a-z/", about: "/over/" },
      ...{ privacy: "/privacy/", accessibility: "/toegankelijkheid/", checks: "/controle/" },
      ...{ forProfessionals: "/voor/professionals/", forStudents: "/voor/studenten/", forTeachers: "/voor/lesgevers/" },
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
