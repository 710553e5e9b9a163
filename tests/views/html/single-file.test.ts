import { randomBytes } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/views/html/used-styles.ts";
import { MOST, singleFile } from "../../../src/views/html/single-file.ts";
import { hash, LAYERS } from "../../../src/views/html/whole-page.ts";
import { json } from "../../../src/views/island/pieces.ts";
import { hardText } from "../hard-text.ts";

const CSS = "@font-face{font-family:X;src:url(/_astro/x.woff2)}.a{x:1}.made{x:1}.never{x:1}";
const parts = { sheet: () => readSheet(CSS), script: 'make("made")', unpack: "unpack()" };
const head = `<html><head><meta charset="utf-8"><link rel="canonical" href="https://pris.test/hulpmiddelen/proef/"><link rel="stylesheet" href="/_astro/a.css"></head>`;
const piece = (text: string) => `<script type="application/json" data-eiland-gegevens="">${text}</script>`;
const page = (body: string) => `<!doctype html>${head}<body class="a">${body}</body></html>`;
const make = (body: string, more = {}) => singleFile(page(body), { ...parts, ...more });
const policy = (file: string) => /content-security-policy content="([^"]+)"/.exec(file)?.[1]?.replaceAll("&#x27;", "'");

describe("the file of a page", () => {
  test("its styles stand in it: what the page and its script can use, no font", () => {
    const file = make("<p>x</p>");
    expect(file).toContain(`<style>${LAYERS}.a{x:1}.made{x:1}</style>`);
    expect(file).not.toMatch(/stylesheet|url\(|never/);
  });
  test("its policy stands behind the character set and names the hash of each script and style, and nothing else", () => {
    const file = make(`<script>clock()</script>${piece("{}")}`);
    const style = `${LAYERS}.a{x:1}.made{x:1}`;
    expect(file).toMatch(/<meta charset=utf-8><meta http-equiv=content-security-policy /);
    expect(policy(file)).toBe(
      `default-src 'none'; script-src ${hash("clock()")} ${hash(parts.script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`,
    );
  });
  test("the island is left to its script; its data, in pieces, becomes one, with full addresses", () => {
    const file = make(
      `<fieldset data-eiland="file" disabled><button>x</button></fieldset>${piece('{"a":[')}<p>${piece('{"href":"/b/"}]}')}</p>`,
    );
    expect(file).toContain("<fieldset data-eiland=file disabled></fieldset>");
    expect(file.split("data-eiland-gegevens")).toHaveLength(2);
    expect(file).toContain('>{"a":[{"href":"https://pris.test/b/"}]}</script>');
  });
  test("scripts of the page on the site go, the classic one comes last", () => {
    const file = make('<p>x</p><script type="module" src="/_astro/x.js"></script>');
    expect(file).not.toContain("module");
    expect(file).toMatch(/<script>make\("made"\)<\/script>$/);
  });
  test("links lead to the site in full; a legal ground is named alone", () => {
    const file = make(
      '<p><a href="/x/" target="_blank" rel="noopener">x</a> en <a href="/wetgeving/#w">art. 1</a></p>',
    );
    expect(file).toContain("<p><a href=https://pris.test/x/>x</a> en art. 1");
  });
  test("a script that would end its own element stops the build", () => {
    expect(() => make("", { script: 'x("</script>")' })).toThrow("Dit script kan niet in een bladzijde staan");
  });
});

/** The data as the file's own script finds it, packed or not. */
function dataOf(file: string): unknown {
  const packed = /data-ingepakt>([^<]+)</.exec(file)?.[1];
  if (packed !== undefined)
    return JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString().split("\n")[0] ?? "");
  const { document } = new Window();
  document.write(file);
  return JSON.parse(document.querySelector("[data-eiland-gegevens]")?.textContent ?? "");
}

test("whatever a text of the data holds, the file's script reads it back, packed and not", () => {
  const light = parts.script;
  const heavy = `// ${"a/".repeat(MOST)}`;
  fc.assert(
    fc.property(fc.array(hardText, { minLength: 1 }), fc.constantFrom(light, heavy), (texts, script) => {
      expect(dataOf(make(piece(json({ texts })), { script }))).toEqual({ texts });
    }),
    { numRuns: 20 },
  );
});

describe("a file that would weigh too much", () => {
  const long = "a/".repeat(MOST);
  test("packs its data and script; the policy names that script and what unpacks it", () => {
    const file = make(piece('{"href":"/b/"}'), { script: `// ${long}` });
    expect(Buffer.byteLength(file)).toBeLessThan(MOST);
    const packed = /data-ingepakt>([^<]+)</.exec(file)?.[1] ?? "";
    expect(inflateRawSync(Buffer.from(packed, "base64")).toString()).toBe(
      `{"href":"https://pris.test/b/"}\n// ${long}`,
    );
    expect(policy(file)).toContain(`script-src ${hash("unpack()")} ${hash(`// ${long}`)};`);
    expect(file).toMatch(/<script>unpack\(\)<\/script>$/);
  });
  test("leaves the examples to the site where that is not enough, and says so", () => {
    const examples = `<ul class="examples"><li>${randomBytes(MOST).toString("hex")}</li></ul>`;
    const file = make(`<h3>Zo kan het gaan</h3>${examples}`);
    expect(file).toContain(
      "<h3>Zo kan het gaan</h3><p><a href=https://pris.test/hulpmiddelen/proef/>De voorbeelden staan op de site</a>",
    );
    expect(Buffer.byteLength(file)).toBeLessThan(MOST);
  });
});
