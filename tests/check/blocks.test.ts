import { globSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { blocks } from "../../src/check/blocks.ts";
import { check, swap } from "../fixtures/check/check-sound.ts";

const page = "site/over.mdx";
const on = (text: string) => check({ [page]: swap("Tekst.", text) });

test("the check knows the building blocks that the site has, and no others", () => {
  const inFolder = (pattern: string) =>
    globSync(`src/components/mdx/${pattern}`).map((file) => basename(file, ".astro"));
  // A Kader inside a recommendation is drawn by another component; editors write Kader.
  const general = inFolder("*.astro").filter((name) => name !== "DieperKader");
  const about = inFolder("site/*.astro");
  expect(about.length).toBeGreaterThan(10);
  const known = Object.entries(blocks);
  expect(known.flatMap(([name, { only }]) => (only !== "sitePage" ? [name] : [])).sort()).toEqual(general.sort());
  expect(known.flatMap(([name, { only }]) => (only === "sitePage" ? [name] : [])).sort()).toEqual(about.sort());
});

test("every block that a page about the site can hold", () => {
  const lines = [
    "<Cijfers />",
    '<Hulpmiddelen groep="alle" />',
    '<Bladzijden deel="kader" />',
    '<Casussen met="vragen" />',
  ];
  expect(on(`${lines.join("\n\n")}\n\nEr zijn <Aantal wat="casussen" /> en <Aantal wat="items" />.`)).toBe("");
});

test("a block of such a page in another text", () => {
  expect(check({ "richtlijn/kader/inleiding.mdx": swap("## Begin", "## Begin\n\n<Cijfers />") })).toMatchInlineSnapshot(
    `"content/richtlijn/kader/inleiding.mdx:10 · <Cijfers> kan alleen op een bladzijde over de site staan, in content/site/. Wat nu: schrap het hier."`,
  );
});

test.each([
  ['<Aantal wat="casusen" />', "casussen"],
  ['<Regels soort="kaart" />', "kaarten"],
])("%s names what does not exist", (block, meant) => {
  expect(on(`Er zijn ${block}.`)).toContain(`bestaat niet. Bedoel je "${meant}"?`);
});

test("a group of aids that does not exist", () => {
  expect(on('<Hulpmiddelen groep="ale" />')).toMatchInlineSnapshot(
    `"content/site/over.mdx:7 · <Hulpmiddelen>: groep="ale" bestaat niet. Bedoel je "alle"? Wat nu: kies "alle"."`,
  );
});

test("words that stand there only with an address to write to", () => {
  expect(
    on("Fout gezien? <MetContact>Mail naar <Contact />.</MetContact><ZonderContact>Nog geen adres.</ZonderContact>"),
  ).toBe("");
  expect(on("<MetContact />")).toContain("<MetContact> is leeg.");
});

test("a link to a place that a block makes, and to one that nothing makes", () => {
  const way = { "site/voor/lesgevers.mdx": swap("Tekst.", "<Lesplannen />") };
  expect(check({ ...way, [page]: swap("Tekst.", "[les](/voor/lesgevers/#luistertechnieken)") })).toBe("");
  expect(on("[wat](/privacy/#wat)")).toContain("#wat");
});
