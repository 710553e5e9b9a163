import { describe, expect, test } from "vitest";
import { namesInPage, namesInScript, readSheet, usedStyles } from "../../../src/views/html/used-styles.ts";

const left = (css: string, ...names: string[]) => usedStyles(readSheet(css), (name) => names.includes(name));

describe("what a page cannot match stays out", () => {
  test.each([
    ["a class that is not there", ".a{color:red}.b{color:blue}", ".a{color:red}"],
    ["one selector of several", ".b,.a,.a .b{color:red}", ".a{color:red}"],
    ["every name has to be there", "p.a{x:1}p.b{x:1}h2.a{x:1}.a .b{x:1}", "p.a{x:1}"],
    ["a block that becomes empty", "@media print{.b{x:1}}@layer base{.a{x:1}.b{x:1}}", "@layer base{.a{x:1}}"],
    ["an id", "#b{x:1}#a{x:1}", "#a{x:1}"],
    ["what has to hold something that is not there", ".a:has(> .b:checked){x:1}.a:has(p){x:1}", ".a:has(p){x:1}"],
  ])("%s", (_name, css, wanted) => {
    expect(left(css, "a", "p")).toBe(wanted);
  });
});

describe("what may match goes along", () => {
  test.each([
    ["states of any kind: a script may set them", ".a[data-b]:hover::before{x:1}[hidden]{x:1}"],
    [
      "what is asked of others",
      ".a:not(.b,:is(.c,.d)){x:1}.a:not(:has(.b)){x:1}.a:has(.b,.a){x:1}.a:is(:has(.b),p){x:1}:is(.b,.c){x:1}",
    ],
    ["everything", "*,:root{x:1}"],
    [
      "fonts, print sheets, layers, colours",
      '@layer b,c;@font-face{font-family:"b"}@page{margin:1cm}.a{x:url("b.svg")}',
    ],
    ["what stands inside a rule", ".a{x:1;.b{y:1}}"],
    ["blocks in blocks", "@layer b{@media (width>40em){@supports (x:1){.a{x:1}}}}"],
  ])("%s", (_name, css) => {
    expect(left(css, "a")).toBe(css);
  });
});

test("a page's names: tags, classes, ids, and every word of its scripts and data; not its text", () => {
  const html =
    '<p class="a b" id="c">word</p><script type="module">x("d-e")</script><script type="application/json">{"f":"g"}</script>';
  const names = namesInPage(html);
  for (const name of ["p", "a", "b", "c", "script", "x", "d-e", "f", "g"]) expect(names, name).toContain(name);
  expect(names).not.toContain("word");
  expect(namesInScript('h("li",{class:`step ${a}`})')).toEqual(new Set(["h", "li", "class", "step", "a"]));
});
