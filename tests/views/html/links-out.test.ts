import { expect, test } from "vitest";
import { linksOut } from "../../../src/views/html/links-out.ts";

test.each([
  ["another page", '<a href="/richtlijn/">x</a>', '<a href="/richtlijn/" target="_blank" rel="noopener">x</a>'],
  ["another site", '<a href="https://a.be/">x</a>', '<a href="https://a.be/" target="_blank" rel="noopener">x</a>'],
  ["plain http", '<a href="http://a.be/">x</a>', '<a href="http://a.be/" target="_blank" rel="noopener">x</a>'],
])("%s opens beside the course", (_name, before, after) => {
  expect(linksOut(before)).toBe(after);
});

test.each([
  ["a place on the page", '<a href="#vraag">x</a>'],
  ["a telephone number", '<a href="tel:112">x</a>'],
  ["a mail address", '<a href="mailto:a@b.be">x</a>'],
  ["an anchor without an address", '<a id="x">x</a>'],
  ["text that looks like a link", "<p>&#x3C;a href=/x> en https://a.be</p>"],
])("%s stays as it is", (_name, html) => {
  expect(linksOut(html)).toBe(html);
});

test("what an island carries is left alone, its marks and data included", () => {
  const island =
    '<div data-eiland="embed"><p data-stap="a">é “x”</p></div><script type="application/json">{"href":"/x/"}</script>';
  expect(linksOut(island)).toBe(island);
});

test("every link of a text, however deep", () => {
  const html = linksOut(
    '<ul><li><a href="/a/">a</a><ul><li><a href="/b/">b</a> <a href="#c">c</a></li></ul></li></ul>',
  );
  expect(html.match(/target="_blank"/g)).toHaveLength(2);
});
