import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOfFile, isKept, keptAddress } from "../../../src/domain/offline/kept.ts";

describe("isKept", () => {
  test.each([
    "index.html",
    "richtlijn/index.html",
    "hulpmiddelen/beroepsgeheim/index.html",
    "hulpmiddelen/beroepsgeheim.json",
    "methodieken/oase-model/uitvoeren/index.html",
    "methodieken/zoektaal.json",
    "zoeken/namen.json",
    "pagefind/pagefind.js",
    "pagefind/fragment/nl_1.pf_fragment",
    "_astro/page.1.js",
    "citeer/a.bib",
    "data/index.html",
    "cursus/index.html",
    "niet-bewaard/index.html",
    "manifest.webmanifest",
  ])("%s is", (file) => expect(isKept(file)).toBe(true));
  test.each([
    "embed/beroepsgeheim/index.html",
    "embed/methodieken/oase-model/index.html",
    "hulpmiddelen/beroepsgeheim/los.html",
    "los.html",
    "cursus/pakket.zip",
    "cursus/vragen.txt",
    "edities/2026-11.pdf",
    "data/alles.json",
    "wijzigingen.xml",
    "sw.js",
    "sw-uit.js",
    "_headers",
    "404.html",
    "robots.txt",
    "pagefind/pagefind-ui.js",
  ])("%s is not", (file) => expect(isKept(file)).toBe(false));
});

test("a page answers at its folder, any other file at its name", () => {
  expect(addressOfFile("index.html")).toBe("/");
  expect(addressOfFile("a/b/index.html")).toBe("/a/b/");
  expect(addressOfFile("a/los-index.html")).toBe("/a/los-index.html");
  expect(addressOfFile("_astro/x.js")).toBe("/_astro/x.js");
});

describe("keptAddress", () => {
  const has = (address: string) => ["/", "/a/", "/x.js"].includes(address);
  test.each([
    ["/", "/"],
    ["/index.html", "/"],
    ["/a/", "/a/"],
    ["/a", "/a/"],
    ["/a/index.html", "/a/"],
    ["/x.js", "/x.js"],
    ["/a/b", undefined],
    ["/b/", undefined],
    ["//", undefined],
  ])("%s is kept at %s", (path, address) => expect(keptAddress(path, has)).toBe(address));
  test("whatever is asked, the answer is kept, and asking for the answer gives itself", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.array(fc.webPath()), (path, kept) => {
        const among = (address: string) => kept.includes(address);
        const found = keptAddress(path, among);
        if (found === undefined) return !among(path);
        return among(found) && (keptAddress(found, among) === found || found.endsWith("/index.html"));
      }),
    );
  });
});
