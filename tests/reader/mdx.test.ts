import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("no front matter", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": "## Kop\n\nTekst.\n" })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:1 · de velden bovenaan ontbreken. Wat nu: zet ze tussen twee regels met ---, helemaal bovenaan."`,
  );
});

test("no text", () => {
  expect(check({ "methodieken/stappenplan.mdx": swap("\n## Zo werkt het\n\nTekst.\n", "") })).toMatchInlineSnapshot(
    `""`,
  );
});

test("a heading with one #", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "# Begin") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:8 · de kop "Begin" heeft één #, maar de titel staat er al boven. Wat nu: begin met ##."`,
  );
});

test("a heading that skips a level", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "## Begin\n\n#### Verder") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · de kop "Verder" springt van ## naar ####. Wat nu: gebruik ###."`,
  );
});

test("an import", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", 'import x from "y";\n\n## Begin') }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:8 · een regel die met import of export begint, leest MDX als code. Wat nu: schrap de code; bouwstenen hoef je niet te importeren. Is het gewone tekst, begin de zin dan anders."`,
  );
});

test("HTML", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "<div>\n\nTekst.\n\n</div>\n\n## Begin") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:8 · <div> is HTML. Wat nu: schrijf gewone Markdown of gebruik een bouwsteen."`,
  );
});

test("an HTML comment", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "<!-- opmerking -->\n\n## Begin") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:8 · <!-- … --> is HTML. Wat nu: schrijf een opmerking als {/* … */}."`,
  );
});

test("an MDX comment is fine", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "{/* opmerking */}\n\n## Begin") }),
  ).toMatchInlineSnapshot(`""`);
});

test("braces", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("Lees", "Lees {dit}") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · tussen accolades leest MDX code: {dit}. Wat nu: schrijf \\{ als je het teken zelf bedoelt."`,
  );
});

test("a brace that never closes", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("Lees", "Lees {dit") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · een accolade { opent code. Wat nu: schrijf \\{ en \\} als je de tekens zelf bedoelt."`,
  );
});

test("a block that never closes", () => {
  expect(check({ "aanbevelingen/persoon-centraal/luister-goed.mdx": swap("</Kader>", "") })).toMatchInlineSnapshot(
    `"content/aanbevelingen/persoon-centraal/luister-goed.mdx:14 · <Kader> wordt nergens gesloten. Wat nu: zet het slot </Kader> op een eigen regel, of schrijf /> als er niets in staat."`,
  );
});

test("a block that was never open", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "</Kader>\n\n## Begin") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:8 · </Kader> sluit iets wat niet openstaat. Wat nu: schrap het slot of zet de bouwsteen ervoor; let erop dat bouwstenen elkaar niet kruisen."`,
  );
});

test("a web address between < and >", () => {
  expect(
    check({ "richtlijn/kader/inleiding.mdx": swap("Lees", "Lees <https://example.org> en") }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · na < verwacht MDX een bouwsteen. Wat nu: schrijf een webadres als [tekst](https://…), en een gewoon kleinerdanteken als \\<."`,
  );
});

test("an image", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("Lees", "Lees ![foto](/foto.png)") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · een tekst kan geen afbeelding bevatten. Wat nu: maak er een figuur van in figuren/ en plaats ze met <Figuur id="…" />."`,
  );
});

test("a law named in a table is text too", () => {
  const table = "## Begin\n\n| wie | wat |\n| --- | --- |\n| arts | de wet van 22 augustus 2002 |";
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", table) })).toContain(
    'content/richtlijn/kader/inleiding.mdx:12 · "wet van 22 augustus 2002" noemt wetgeving zonder verwijzing.',
  );
});
