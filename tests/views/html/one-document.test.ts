import { expect, test } from "vitest";
import { oneDocument } from "../../../src/views/html/one-document.ts";

const chapter = (name: string, html: string) =>
  `<section><h2 id="${name}">${name}</h2><div data-hoofdstuk="${name}" data-adres="/r/${name}/">${html}</div></section>`;
const made = (...chapters: string[]) => oneDocument(chapters.join("")).html;

test("headings go a level lower, the chapter's own stays", () => {
  expect(made(chapter("een", '<h2>A</h2><h3>B</h3><aside><h4 id="c">C</h4></aside>'))).toBe(
    '<section><h2 id="een">een</h2><div><h3>A</h3><h4>B</h4><aside><h5 id="een-c">C</h5></aside></div></section>',
  );
});

test("two chapters with one id keep apart, each with what names it", () => {
  const box = '<aside aria-labelledby="tip"><h3 id="tip">Tip</h3></aside>';
  const html = made(chapter("een", box), chapter("twee", box));
  expect(html).toContain('<aside aria-labelledby="een-tip"><h4 id="een-tip">');
  expect(html).toContain('<aside aria-labelledby="twee-tip"><h4 id="twee-tip">');
});

test.each([
  ["#tip", "#een-tip"],
  ["/r/een/#tip", "#een-tip"],
  ["/r/twee/", "#twee"],
  ["/r/twee/#elders", "#twee-elders"],
  ["/r/twee/#alleen-op-scherm", "#twee"],
  ["#v-zoek", "#v-zoek"],
  ["/hulpmiddelen/x/#tip", "/hulpmiddelen/x/#tip"],
  ["https://pris.example/r/twee/", "https://pris.example/r/twee/"],
])("a link to %s leads to %s", (from, to) => {
  const html = made(chapter("een", `<p id="tip"><a href="${from}">x</a></p>`), chapter("twee", '<p id="elders">y</p>'));
  expect(html).toContain(`<a href="${to}">`);
});

test("a drawing finds its own marker", () => {
  const html = made(chapter("een", '<svg><marker id="pijl"></marker><path marker-end="url(#pijl)"></path></svg>'));
  expect(html).toContain('<marker id="een-pijl">');
  expect(html).toContain('marker-end="url(#een-pijl)"');
});

test("a recommendation is written out: its number, name and sentence, then its text at the right level", () => {
  const row =
    '<details data-aanbeveling="deel"><summary><i>2</i><span><b>Deel</b><small>Zeg het.</small></span></summary>' +
    '<div><h3 class="place" id="deel">Deel</h3><h4>Zo</h4><div class="btn-row screen-only">x</div></div></details>';
  expect(made(chapter("een", row))).toContain(
    '<div><section aria-labelledby="een-deel"><h4 id="een-deel">2. Deel</h4><p class="core">Zeg het.</p><h5>Zo</h5></section></div>',
  );
});

test("what serves a screen stays out", () => {
  const html = made(chapter("een", "<p>Tekst</p><button>x</button><script>x</script><template><p>x</p></template>"));
  expect(html).toContain("<div><p>Tekst</p></div>");
});

test("the makers' reasons come once, in the order of the text", () => {
  const own = (why: string) => `<div data-eigen="${why}"><p>x</p></div>`;
  expect(oneDocument(chapter("een", own("b") + own("a")) + chapter("twee", own("b"))).own).toEqual(["b", "a"]);
});
