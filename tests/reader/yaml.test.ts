import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a key twice", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("title: mantelzorger", "title: mantelzorger\ntitle: nog eens") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · het veld "title" staat twee keer in hetzelfde blok. Wat nu: voeg beide samen of schrap er één."`,
  );
});

test("a colon in unquoted text", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("definition: Iemand", "definition: Let op: iemand") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · hier staat een dubbele punt waar YAML geen nieuw veld verwacht. Wat nu: zet een tekst met een dubbele punt helemaal tussen aanhalingstekens, en kijk na of de regel ver genoeg inspringt."`,
  );
});

test("a quote that never closes", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("definition: Iemand", 'definition: "Iemand') }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · het aanhalingsteken dat hier opengaat, wordt nergens gesloten. Wat nu: zet een aanhalingsteken op het einde van de tekst."`,
  );
});

test("a tab as indent", () => {
  expect(check({ "figuren/cirkel.yaml": swap("  - { id: een", "\t- { id: een") })).toMatchInlineSnapshot(
    `"content/figuren/cirkel.yaml:6 · deze regel springt in met een tab. Wat nu: gebruik spaties om in te springen."`,
  );
});

test("a wrong indent", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("title: mantelzorger", " title: mantelzorger") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:1 · hier staat een dubbele punt waar YAML geen nieuw veld verwacht. Wat nu: zet een tekst met een dubbele punt helemaal tussen aanhalingstekens, en kijk na of de regel ver genoeg inspringt."`,
  );
});

test("a text that starts with a sign that YAML keeps for itself", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("definition: Iemand", "definition: `Iemand") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · een tekst kan niet beginnen met \`. Wat nu: zet de hele tekst tussen aanhalingstekens."`,
  );
});

test("a date without quotes", () => {
  expect(check({ "wetgeving/sw-352.yaml": swap('"2026-11-22"', "2026-11-22") })).toMatchInlineSnapshot(
    `"content/wetgeving/sw-352.yaml:9 · de datum 2026-11-22 staat zonder aanhalingstekens. Wat nu: schrijf "2026-11-22"."`,
  );
});

test("an empty file", () => {
  expect(check({ "begrippen/mantelzorger.yaml": "" })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:1 · hier staan geen velden. Wat nu: begin met de velden uit content/LEESMIJ.md, elk op een regel als veld: waarde."`,
  );
});

test("front matter of an MDX file has its own lines", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("title: Inleiding", "title: Inleiding\ntitle: nog eens") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:4 · het veld "title" staat twee keer in hetzelfde blok. Wat nu: voeg beide samen of schrap er één."`,
  );
});

test("aliases that multiply", () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh"])
    bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(", ")}]`);
  expect(check({ "begrippen/mantelzorger.yaml": (text) => `${text}${bomb.join("\n")}\n` })).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:5 · &a leest YAML als een verwijzing binnen dit bestand. Wat nu: schrijf voluit wat er moet staan; begint de tekst zelf met & of *, zet ze dan tussen aanhalingstekens."`,
  );
});

test("an alias of the list that it stands in, on the line after its anchor", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("title:", "keywords: &lijst\n  - *lijst\ntitle:") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:2 · &lijst leest YAML als een verwijzing binnen dit bestand. Wat nu: schrijf voluit wat er moet staan; begint de tekst zelf met & of *, zet ze dan tussen aanhalingstekens."`,
  );
});

test("a text that begins with & and would lose its first word", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("definition: Iemand", "definition: &zo iemand") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · &zo leest YAML als een verwijzing binnen dit bestand. Wat nu: schrijf voluit wat er moet staan; begint de tekst zelf met & of *, zet ze dan tussen aanhalingstekens."`,
  );
});

test("a text that begins with ! and would lose its first word", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": swap("definition: Iemand", "definition: !Let op iemand") }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:3 · een tekst die met !Let begint, verliest dat woord. Wat nu: zet ze tussen aanhalingstekens."`,
  );
});

test("brackets without end", () => {
  expect(
    check({ "begrippen/mantelzorger.yaml": (text) => `${text}keywords: ${"[".repeat(20_000)}\n` }),
  ).toMatchInlineSnapshot(
    `"content/begrippen/mantelzorger.yaml:5 · hier staan te veel haakjes in elkaar. Wat nu: schrijf lijsten en velden elk op een eigen regel."`,
  );
});
