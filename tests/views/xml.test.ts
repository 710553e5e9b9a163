import fc from "fast-check";
import { expect, test } from "vitest";
import { cdata, escapeText, paragraphs } from "../../src/views/xml.ts";
import { one, readHtml, readXml } from "./course/read-back.ts";

test.each([
  ["é’", "é’"],
  ['<a href="x">', "&lt;a href=&quot;x&quot;&gt;"],
  ["a & b ]]>", "a &amp; b ]]&gt;"],
  ["tab\tline\nend\r", "tab&#9;line&#10;end&#13;"],
  ["&amp;", "&amp;amp;"],
])("%j", (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test("what no XML may hold goes: other control characters, halves of a pair", () => {
  expect(escapeText("a\u0000b\u001Fc\uD800d\uFFFFe🙂")).toBe("abcde🙂");
});

test.each(["a ]]> b", "]]>", "]]]]>>", "<![CDATA[x]]>"])("HTML with %j in it reads back from a section", (html) => {
  expect(one(readXml(`<r><e>${cdata(html)}</e></r>`), "e").text).toBe(html);
});

test("as an element, an attribute and a section, any text reads back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const allowed = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
      const root = readXml(
        `<r a="${escapeText(text)}"><e>${escapeText(text)}</e><c>${cdata(paragraphs(text))}</c></r>`,
      );
      expect([root.attributes.a, one(root, "e").text, readHtml(one(root, "c").text, "p")[0]]).toEqual([
        ...[allowed, allowed, allowed],
      ]);
    }),
  );
});
