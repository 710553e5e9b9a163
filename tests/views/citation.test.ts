import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apa, bibtex, type Citable, ris } from "../../src/views/citation.ts";
import { readBibtex, readRis } from "./bibliography.ts";

const work: Citable = {
  title: "Persoon centraal",
  publisher: "PRIS, een onafhankelijke bewerking",
  year: 2026,
  siteName: "Praktische Richtlijn Samenwerken",
  url: "https://pris.example/richtlijn/principes/persoon-centraal/",
  date: "2026-11-22",
  key: "pris-persoon-centraal",
};

test("as text, in the order of APA", () => {
  expect(apa(work)).toBe(
    "PRIS, een onafhankelijke bewerking. (2026). Persoon centraal. In Praktische Richtlijn Samenwerken. Nagekeken op 22 november 2026. " +
      "https://pris.example/richtlijn/principes/persoon-centraal/",
  );
});

describe("BibTeX", () => {
  test("reads back as what went in", () => {
    expect(readBibtex(bibtex(work))).toEqual({
      type: "misc",
      key: work.key,
      fields: {
        title: work.title,
        author: work.publisher,
        howpublished: work.siteName,
        year: "2026",
        url: work.url,
        note: "Inhoud nagekeken op 2026-11-22",
        language: "dutch",
      },
    });
  });
  test.each([
    ["an ampersand", "Zorg & welzijn"],
    ["a percent sign", "100% samen"],
    ["a hash, a dollar, an underscore", "#1 voor $5 met een_streep"],
    ["quotes", 'Wat is "samen" en ‘samen’?'],
    ["accents", "Reflectie: één geïntegreerde visie"],
    ["a tilde and a caret", "~ 10^2"],
  ])("%s in a title stays", (_name, title) => {
    const { fields } = readBibtex(bibtex({ ...work, title, siteName: title, publisher: title }));
    expect([fields.title, fields.howpublished, fields.author]).toEqual([title, title, title]);
  });
  test("braces and backslashes, which could break the entry, go", () => {
    expect(readBibtex(bibtex({ ...work, title: "a } b { c \\ d" })).fields.title).toBe("a  b  c  d");
  });
  test("the name of a group is one name, its comma no first name", () => {
    expect(bibtex(work)).toContain("author = {{PRIS, een onafhankelijke bewerking}}");
  });
});

describe("RIS", () => {
  test("reads back as what went in, its lines ended as the format asks", () => {
    expect(readRis(ris(work))).toEqual({
      TY: "ELEC",
      AU: work.publisher,
      PY: "2026",
      TI: work.title,
      T2: work.siteName,
      DA: "2026/11/22",
      UR: work.url,
      LA: "nl",
      ER: "",
    });
    expect(ris(work).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(ris(work).endsWith("ER  - \r\n")).toBe(true);
  });
  test.each(["Zorg & welzijn", "100% {samen}", 'Wat is "samen"?', "Eén geïntegreerde visie", "TY  - x"])(
    "%s",
    (title) => {
      expect(readRis(ris({ ...work, title })).TI).toBe(title);
    },
  );
});

test("whatever a title holds on its one line, both formats read again", () => {
  const title = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n\u2028\u2029]/.test(text));
  fc.assert(
    fc.property(title, (text) => {
      expect(readBibtex(bibtex({ ...work, title: text })).fields.title).toBe(text.replaceAll(/[\\{}]/g, ""));
      expect(readRis(ris({ ...work, title: text })).TI).toBe(text);
    }),
  );
});
