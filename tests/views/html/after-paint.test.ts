import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { afterPaint, scriptsOf } from "../../../src/views/html/after-paint.ts";

const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
const page = (body: string) => `<html><head></head><body>${body}</body></html>`;

/** Runs the one script that a page got, in a browser of next to nothing; what it adds to the page, in order. */
function run(html: string) {
  const [, code = ""] = /<script>([\s\S]*)<\/script><\/body>/.exec(html) ?? [];
  const added: { [property: string]: unknown }[] = [];
  let painted: (...names: string[]) => void = () => undefined;
  const clocks: (() => void)[] = [];
  runInNewContext(code, {
    document: { head: { append: (one: (typeof added)[number]) => added.push(one) }, createElement: () => ({}) },
    PerformanceObserver: class {
      readonly then: (list: { getEntriesByName: (name: string) => string[] }) => void;
      constructor(then: (list: { getEntriesByName: (name: string) => string[] }) => void) {
        this.then = then;
      }
      observe({ type, buffered }: { type: string; buffered: boolean }) {
        expect([type, buffered]).toEqual(["paint", true]);
        painted = (...names) => this.then({ getEntriesByName: (name) => names.filter((one) => one === name) });
      }
    },
    setTimeout: (then: () => void) => clocks.push(then),
  });
  const clock = () => clocks.splice(0).forEach((then) => then());
  return { added, painted, clock };
}

describe("scripts after the first paint", () => {
  test("stand in the page as one small script, each once, and come in their order once words are painted", () => {
    const html = afterPaint(page(`<p>a</p>${script("x")}<p>b</p>${script("y")}${script("x")}`));
    expect(html).toContain("<p>a</p><p>b</p><script>");
    expect(html).not.toContain("<script type");
    expect(scriptsOf(html)).toEqual(["/_astro/x.js", "/_astro/y.js"]);
    const { added, painted } = run(html);
    painted("first-paint");
    expect(added).toEqual([]);
    painted("first-paint", "first-contentful-paint");
    expect(added).toEqual(["x", "y"].map((name) => ({ type: "module", async: false, src: `/_astro/${name}.js` })));
  });
  test("bring the manifest of the app along, where the page has one", () => {
    const link = '<link rel="manifest" href="/app.webmanifest">';
    const html = afterPaint(page(script("x")).replace("<head>", `<head>${link}`));
    expect(html).not.toContain(link);
    const { added, painted } = run(html);
    painted("first-contentful-paint");
    expect(added.slice(1)).toEqual([{ rel: "manifest", href: "/app.webmanifest" }]);
  });
  test("come by the clock where nothing is drawn, and not twice when it is painted after all", () => {
    const { added, painted, clock } = run(afterPaint(page(script("x"))));
    clock();
    expect(added).toHaveLength(1);
    painted("first-contentful-paint");
    expect(added).toHaveLength(1);
  });
  test("what waits in a template stays there, and so does what is no module of the site", () => {
    const kept = page(`<template data-x>${script("late")}</template><script>now()</script>`);
    expect(afterPaint(kept)).toBe(kept);
    expect(scriptsOf(kept)).toEqual([]);
  });
  test("a script file that would not wait stops the build", () => {
    for (const other of [
      '<script type="module" crossorigin src="/_astro/x.js"></script>',
      '<script type="module">import "/_astro/x.js"</script>',
      '<link rel="modulepreload" href="/_astro/x.js">',
    ])
      expect(() => afterPaint(page(other)), other).toThrow(
        "Deze bladzijde heeft een script dat niet op het eerste beeld wacht",
      );
  });
  test("a page with scripts and no end stops the build: they would never come", () => {
    expect(() => afterPaint(script("x"))).toThrow("Deze bladzijde mist </body>");
  });
});
