import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/views/html/used-styles.ts";
import { type Assets, LAYERS, wholePage } from "../../../src/views/html/whole-page.ts";

const sheets: Record<string, string> = { "/a.css": ".a{x:1}.late{x:1}", "/b.css": ".b{x:1}.never{x:1}" };
const assets: Assets = {
  sheet: (address) => readSheet(sheets[address] ?? ""),
  scriptNames: (address) => (address === "/late.js" ? [new Set(["late"])] : []),
};
const head = '<head><meta charset="utf-8">';
const links = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the built page", () => {
  test("its sheets become one style, in their order, with only what the page can use", () => {
    const page = wholePage(`${head}${links}</head><p class="b a">`, assets);
    expect(page).toContain(`<style>${LAYERS}.a{x:1}.b{x:1}</style></head>`);
    expect(page).not.toContain("stylesheet");
  });
  test("a class that only a script makes counts, also a script that waits in a template", () => {
    const page = wholePage(
      `${head}${links}</head><template><script type="module" src="/late.js"></script></template>`,
      assets,
    );
    expect(page).toContain(`<style>${LAYERS}.late{x:1}</style>`);
  });
  test("the policy stands before all that it is about, with a hash of every script and style, and of no data", () => {
    const page = wholePage(
      `${head}<script>theme()</script>${links}</head><p class="a"><script type="application/json">{}</script>`,
      assets,
    );
    const policy = /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]+)">/.exec(
      page,
    )?.[1];
    expect(policy).toContain(`script-src 'self' ${hash("theme()")};`);
    expect(policy).toContain(`style-src 'self' ${hash(`${LAYERS}.a{x:1}`)};`);
  });
  test("only what searches in full text may compile WebAssembly", () => {
    expect(wholePage(`${head}</head><p>data-wasm</p>`, assets)).not.toContain("wasm-unsafe-eval");
    expect(wholePage(`${head}</head><p data-wasm></p>`, assets)).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });
  test("a page that does not begin with its character set stops the build: it would go out without a policy", () => {
    expect(() => wholePage("<head></head>", assets)).toThrow('Deze bladzijde mist <meta charset="utf-8">');
  });
});
