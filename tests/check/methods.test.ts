import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

const file = "methodieken/stappenplan.mdx";

test("a method with steps that its text does not place", () => {
  expect(check({ [file]: swap('\n<Stappen id="stappenplan" />\n', "") })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:13 · steps: de stappen staan nergens in de tekst. Wat nu: zet <Stappen id="stappenplan" /> één keer in de tekst, onder de kop waar ze horen."`,
  );
});

test("a method that places its steps twice", () => {
  expect(
    check({
      [file]: swap('<Stappen id="stappenplan" />', '<Stappen id="stappenplan" />\n\n<Stappen id="stappenplan" />'),
    }),
  ).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:13 · steps: de stappen staan 2 keer in de tekst. Wat nu: zet <Stappen id="stappenplan" /> één keer in de tekst, onder de kop waar ze horen."`,
  );
});

test("a described method that places steps", () => {
  const described = (text: string) =>
    swap("size: met-stappen", "size: beschreven")(text).replace(/^roles:[\s\S]*?(?=^---$)/m, "");
  expect(check({ [file]: described })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:8 · size: de tekst plaatst stappen, maar deze methodiek heeft er geen. Wat nu: schrap <Stappen id="stappenplan" />, of kies size: met-stappen en geef steps."`,
  );
});

test("a method with steps without any", () => {
  expect(check({ [file]: (text) => text.replace(/^steps:\n(?: {2}.*\n)+/m, "") })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:2 · steps: verplicht veld ontbreekt (stappen: een stap zegt een groep wat ze doet). Wat nu: voeg steps: toe."`,
  );
});

test("a role in a step that the method does not know", () => {
  expect(check({ [file]: swap("role: trekker,", "role: treker,") })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:15 · steps[1].roles[0].role: de rol "treker" staat niet in roles. Bedoel je "trekker"? Wat nu: kies "trekker", of voeg de rol toe."`,
  );
});

test("a step with the name of a heading", () => {
  expect(check({ [file]: swap("id: begin-samen", "id: zo-werkt-het") })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:14 · steps[0].id: #zo-werkt-het bestaat al op deze bladzijde. Wat nu: geef de stap een eigen id."`,
  );
});

test("two steps with one name", () => {
  expect(check({ [file]: swap("id: sluit-af", "id: begin-samen") })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:15 · steps[1].id: #begin-samen bestaat al op deze bladzijde. Wat nu: geef de stap een eigen id."`,
  );
});

test("a method that nothing leads to", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": swap(
        "methods: [doelzoeker, stappenplan]",
        "methods: [doelzoeker]",
      ),
      "casussen/mevrouw.mdx": swap("methods: [stappenplan]", "methods: []"),
    }),
  ).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:2 · niets verwijst naar deze methodiek. Wat nu: noem stappenplan onder methods van een aanbeveling of casus, onder related van een methodiek, of in een tekst."`,
  );
});

test("a method of which nobody says what it is for", () => {
  expect(check({ [file]: swap("need: [Hoe pakken we dit aan?]\n", "") })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:2 · need: verplicht veld ontbreekt (waar iemand mee zit, in zijn of haar eigen woorden). Wat nu: voeg need: toe."`,
  );
});

test("a box about a method that does not exist", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": swap(
        'titel="Doelzoeker"',
        'titel="Doelzoeker" methode="stapenplan"',
      ),
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · de methodiek "stapenplan" bestaat niet. Bedoel je "stappenplan"? Wat nu: verbeter methode, of maak content/methodieken/stapenplan.mdx."`,
  );
});

test("a method that a recommendation names twice", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": (text) => `${text}\n<Methodiek id="stappenplan" />\n`,
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:7 · methods[1]: "stappenplan" staat ook in de tekst, als <Methodiek id="stappenplan" />. Wat nu: schrap de id hier: de tekst zegt het al."`,
  );
});

test("a row of a method that does not exist", () => {
  expect(
    check({
      "aanbevelingen/persoon-centraal/luister-goed.mdx": (text) => `${text}\n<Methodiek id="stapenplan" />\n`,
    }),
  ).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:20 · <Methodiek>: "stapenplan" bestaat niet. Bedoel je "stappenplan"? Wat nu: verbeter de id, of maak het bestand."`,
  );
});

const withFormat = swap(
  "origin: { source: pris, place: Deel 2 }\nroles",
  "format: [{ id: wanneer, title: Wanneer, asks: [Hoe vaak?] }]\norigin: { source: pris, place: Deel 2 }\nroles",
);
const placed = (text: string) => `${text}\n<Format id="stappenplan" />\n`;

test("a method that places its sheet to fill in", () => {
  expect(check({ [file]: (text) => placed(withFormat(text)) })).toBe("");
});

test("a method with a sheet to fill in that its text does not place", () => {
  expect(check({ [file]: withFormat })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:11 · format: de tekst plaatst geen invulblad. Wat nu: zet <Format id="stappenplan" /> één keer in de tekst, en geen ander."`,
  );
});

test("a sheet to fill in that the method does not have", () => {
  expect(check({ [file]: placed })).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:2 · format: de tekst plaatst het invulblad van stappenplan. Wat nu: schrap het, of geef de methodiek een format."`,
  );
});

test("a sheet to fill in with a part that has the name of a heading", () => {
  expect(
    check({ [file]: (text) => placed(withFormat(text).replace("id: wanneer", "id: zo-werkt-het")) }),
  ).toMatchInlineSnapshot(
    `"content/methodieken/stappenplan.mdx:11 · format[0].id: #zo-werkt-het bestaat al op deze bladzijde. Wat nu: geef het onderdeel een eigen id."`,
  );
});

test("a sheet to fill in outside the catalogue", () => {
  expect(check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": (text) => placed(text) })).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:20 · <Format> kan alleen op een methodiek staan, in content/methodieken/. Wat nu: schrap het hier."`,
  );
});
