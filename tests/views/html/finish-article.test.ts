import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finishArticle } from "../../../src/views/html/finish-article.ts";
import type { TermUse } from "../../../src/views/terms.ts";

const term = (id: string, ...names: string[]): TermUse => ({ id, title: names[0] ?? id, definition: "Uitleg.", names });
const team = term("team", "team", "teams");
const smart = term("smart", "SMART");
const ids = (terms: TermUse[]) => terms.map(({ id }) => id);

describe("the table of contents", () => {
  test("h2 and h3 with an id, two levels deep, as plain text", () => {
    const { toc } = finishArticle(
      '<h2 id="a">Eén <em>twee</em></h2><h3 id="b">B</h3><h4 id="c">C</h4><h2>zonder id</h2><h2 id="d">D</h2>',
      [],
    );
    expect(toc).toEqual([
      { id: "a", label: "Eén twee", children: [{ id: "b", label: "B", children: [] }] },
      { id: "d", label: "D", children: [] },
    ]);
  });
  test("an h3 before any h2 has no place to stand", () => {
    expect(finishArticle('<h3 id="b">B</h3><h2 id="a">A</h2>', []).toc.map(({ id }) => id)).toEqual(["a"]);
  });
  test("what asks to stay out stays out", () => {
    const html = '<div data-geen-inhoud=""><h2 id="a">A</h2></div><h2 id="b">B</h2>';
    expect(finishArticle(html, []).toc.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("terms in the text", () => {
  test("the first use links to its explanation and can be come back to", () => {
    const { html, terms } = finishArticle("<p>Een team werkt. Twee teams ook.</p>", [team]);
    expect(html).toBe(
      '<p>Een <a class="term" href="#p-begrip-team" id="p-gebruik-team">team</a> werkt. Twee teams ook.</p>',
    );
    expect(terms).toEqual([team]);
  });
  test("several terms in one text, in the order in which they come", () => {
    const { html, terms } = finishArticle("<p>Maak het SMART, team, en weer SMART.</p>", [team, smart]);
    expect(ids(terms)).toEqual(["smart", "team"]);
    expect(html.match(/class="term"/g)).toHaveLength(2);
  });
  test.each(["a", "button", "h1", "h2", "h3", "h4", "svg", "script", "summary", "figcaption"])(
    "never inside <%s>; the next use counts",
    (tag) => {
      const closed = `<${tag}>team</${tag}>`;
      const { html } = finishArticle(`${closed}<p>team</p>`, [team]);
      expect(html).toContain(closed);
      expect(html).toContain('<p><a class="term"');
    },
  );
  test("in text that stands open before text that is folded", () => {
    const html = '<details data-lopend=""><p>Een team.</p></details><p>Het team.</p>';
    expect(finishArticle(html, [team]).html).toMatch(/Een team\.<\/p>.*Het <a /);
    expect(finishArticle('<details data-lopend=""><p>Een team.</p></details>', [team]).terms).toEqual([team]);
  });
  test("never where an element asks for none", () => {
    expect(finishArticle('<div data-geen-begrippen=""><p>team</p></div>', [team]).terms).toEqual([]);
  });
  test("at most ten on a page", () => {
    const many = Array.from({ length: 14 }, (_, index) => term(`t${index}`, `woord${index}`));
    const { html, terms } = finishArticle(`<p>${many.map(({ title }) => title).join(" ")}</p>`, many);
    expect(ids(terms)).toEqual(ids(many.slice(0, 10)));
    expect(html.match(/class="term"/g)).toHaveLength(10);
  });
  test("abbreviations do not count", () => {
    const many = Array.from({ length: 12 }, (_, index) => term(`t${index}`, `woord${index}`));
    const text = `<p>SMART ${many.map(({ title }) => title).join(" ")} AVG</p>`;
    const { terms } = finishArticle(text, [...many, smart, term("avg", "AVG")]);
    expect(ids(terms)).toEqual(["smart", ...ids(many.slice(0, 10)), "avg"]);
  });
  test("no terms: the text as it was", () => {
    const html = '<p>Eén &#x26; twee <input type="checkbox" disabled></p><pre>  a\n  b</pre>';
    expect(finishArticle(html, [])).toEqual({ html, toc: [], terms: [], own: [] });
  });
  test("the makers' reasons leave the text, each once, in its order", () => {
    const html = '<div data-eigen="b"><p>Een</p></div><figure data-eigen="a"></figure><p data-eigen="b">Twee</p>';
    const finished = finishArticle(html, []);
    expect(finished.own).toEqual(["b", "a"]);
    expect(finished.html).toBe("<div><p>Een</p></div><figure></figure><p>Twee</p>");
  });
});

test("whatever the text, explaining terms changes no letter of it, and no term is explained twice", () => {
  const word = fc.constantFrom(
    "team",
    "Teams",
    "SMART",
    "smart",
    "<b>team</b>",
    "<h2>team</h2>",
    "teamleren",
    "é",
    ", ",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const html = `<p>${words.join(" ")}</p>`;
      const plain = (text: string) => text.replaceAll(/<[^>]*>/g, "");
      const finished = finishArticle(html, [team, smart]);
      expect(plain(finished.html)).toBe(plain(finishArticle(html, []).html));
      expect(new Set(ids(finished.terms)).size).toBe(finished.terms.length);
      expect(finished.html.match(/class="term"/g) ?? []).toHaveLength(finished.terms.length);
    }),
  );
});
