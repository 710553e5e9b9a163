import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../src/cli/headers.ts";
import { realAids } from "../domain/real-aids.ts";

const rules = parseHeaders(
  [
    "# comment at the start",
    "/*",
    "  X-Frame-Options: SAMEORIGIN",
    "  Content-Security-Policy: frame-ancestors 'self'; report-to a:b",
    "",
    "  # comment inside",
    "/embed/*",
    "  ! X-Frame-Options",
    "  !content-security-policy",
    "/a.js",
    "  Cache-Control: no-cache",
    "/a+b/(c).html",
    "  X-Literal: yes",
  ].join("\n"),
);
const of = (path: string) => Object.fromEntries(headersFor(rules, path)); // names in lower case

describe("parseHeaders", () => {
  test("a path, its headers below it, a colon inside a value, comments and blank lines anywhere", () => {
    expect(rules.map(({ set, drop }) => [set.map(([name]) => name), drop])).toEqual([
      [["X-Frame-Options", "Content-Security-Policy"], []],
      [[], ["X-Frame-Options", "content-security-policy"]],
      [["Cache-Control"], []],
      [["X-Literal"], []],
    ]);
    expect(of("/")["content-security-policy"]).toBe("frame-ancestors 'self'; report-to a:b");
  });
  test("lines may end as Windows ends them", () => {
    const windows = parseHeaders("/*\r\n  A: b\r\n\r\n/x\r\n  ! A\r\n");
    expect(Object.fromEntries(headersFor(windows, "/y"))).toEqual({ a: "b" });
    expect(Object.fromEntries(headersFor(windows, "/x"))).toEqual({});
  });
  test.each([
    ["a header before any path", "  A: b"],
    ["a header taken away before any path", "  ! A"],
    ["a line without a colon", "/*\n  A b"],
  ])("%s stops the server instead of being lost", (_name, text) => {
    expect(() => parseHeaders(text)).toThrow("deze regel hoort bij geen pad of mist een dubbelpunt");
  });
});

describe("headersFor", () => {
  test("a star stands for anything below, every other sign for itself", () => {
    expect(of("/a+b/(c).html")).toHaveProperty("x-literal");
    expect(of("/aab/(c).html")).not.toHaveProperty("x-literal");
    expect(of("/a+b/(c)xhtml")).not.toHaveProperty("x-literal");
    expect(of("/a.js")).toHaveProperty("cache-control");
    expect(of("/a.js.map")).not.toHaveProperty("cache-control");
    expect(of("/x/a.js")).not.toHaveProperty("cache-control");
  });
  test("a header is taken away whatever its capitals: names of headers have none", () => {
    expect(of("/embed/participatie/")).toEqual({});
    expect(of("/embed")).toHaveProperty("x-frame-options");
  });
  test("a later rule for the same header wins", () => {
    const later = parseHeaders("/*\n  A: one\n/x/*\n  a: two");
    expect([...headersFor(later, "/x/y")]).toEqual([["a", "two"]]);
  });
});

describe("public/_headers", () => {
  const real = parseHeaders(readFileSync("public/_headers", "utf8"));
  const at = (path: string) => headersFor(real, path);
  test("pages may stand in no frame of another site, aids alone may", () => {
    for (const path of ["/", "/richtlijn/", "/hulpmiddelen/beroepsgeheim/"]) {
      expect(at(path).get("X-Frame-Options"), path).toBe("SAMEORIGIN");
      expect(at(path).get("Content-Security-Policy"), path).toBe("frame-ancestors 'self'");
    }
    expect(at("/embed/beroepsgeheim/").has("X-Frame-Options")).toBe(false);
    expect(at("/embed/beroepsgeheim/").has("Content-Security-Policy")).toBe(false);
    expect(at("/embed/beroepsgeheim/").get("X-Content-Type-Options")).toBe("nosniff");
  });
  test("an aid or a method as one file may stand in no frame at all", () => {
    for (const path of ["/hulpmiddelen/beroepsgeheim/los.html", "/methodieken/oase-model/los.html"]) {
      expect(at(path).get("X-Frame-Options"), path).toBe("DENY");
      expect(at(path).get("Content-Security-Policy"), path).toBe("frame-ancestors 'none'");
    }
  });
  test("the camera is for the pages where codes are gathered, and for no other, nor for a frame", () => {
    const policy = (path: string) => at(path).get("Permissions-Policy");
    const none = policy("/") ?? "";
    expect(none).toMatch(/^camera=\(\), /);
    const aids = realAids().map(({ aid }) => aid);
    const gather = aids.filter((aid) => aid.kind === "zelfscan" && aid.together);
    expect(gather.length).toBeGreaterThan(0);
    for (const aid of aids) {
      const own = gather.includes(aid) ? none.replace("camera=()", "camera=(self)") : none;
      expect(policy(`/hulpmiddelen/${aid.id}/`), aid.id).toBe(own);
      for (const path of [`/hulpmiddelen/${aid.id}/overzicht/`, `/embed/${aid.id}/`, `/methodieken/${aid.id}/`])
        expect(policy(path), path).toBe(none);
    }
  });
  test("what a sandboxed frame loads carries the header that lets it", () => {
    expect(at("/_astro/page.abc.js").get("Access-Control-Allow-Origin")).toBe("*");
    expect(at("/richtlijn/").has("Access-Control-Allow-Origin")).toBe(false);
  });
  test("programs on other sites may read the content as data; a feed says that it is one", () => {
    expect(at("/data/begrippen.json").get("Access-Control-Allow-Origin")).toBe("*");
    expect(at("/wijzigingen.xml").get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  });
  test("a file with a hash in its name is kept for ever, a page never", () => {
    expect(at("/_astro/page.abc.js").get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(at("/_astro/letters.abc.woff2").get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(at("/richtlijn/").has("Cache-Control")).toBe(false);
  });
});
