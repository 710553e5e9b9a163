import { expect, test } from "vitest";
import { aidKinds } from "../../src/domain/kinds.ts";
import { promisedPages } from "../../src/model/addresses.ts";
import { strings } from "../../src/text/strings.nl.ts";
import { reading } from "../content/texts.ts";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a page that the site promises is gone", () => {
  expect(check({ "site/voor/lesgevers.mdx": null, "ids.lock.json": null })).toContain(
    "content/site/:1 · de bladzijde /voor/lesgevers/ ontbreekt; elke bladzijde en cursussen verwijzen ernaar. Wat nu: zet content/site/voor/lesgevers.mdx terug.",
  );
});

test.each([
  ["zoeken.mdx", "zoeken", "/zoeken/"],
  ["hulpmiddelen/melden.mdx", "melden", "/hulpmiddelen/melden/"],
])("a file site/%s takes the address of another page", (file, id, address) => {
  const page = `---\nid: ${id}\ntitle: Titel\ndescription: Eén zin.\n---\n\nTekst.\n`;
  expect(check({ [`site/${file}`]: page })).toBe(
    `content/site/${file}:2 · id: op ${address} staat al een andere bladzijde. Wat nu: geef dit bestand een andere naam.`,
  );
});

test("a page stands under one that does not exist", () => {
  expect(check({ "site/controle.mdx": swap("description:", "under: ovr\ndescription:") })).toContain(
    'content/site/controle.mdx:4 · under: de bladzijde over de site "ovr" bestaat niet. Bedoel je "over"?',
  );
});

const body = (id: string): string => reading.content.sitePage.get(id)?.body ?? "";

test("the page about the site quotes the words of the interface as they are", () => {
  const { sourceSays, ownOnPage, own, reviewedBy, nobody } = strings;
  for (const words of [`**${sourceSays}**`, `**${ownOnPage}**`, `‘${own}’`, `**${reviewedBy}**`, `‘${nobody}’`])
    expect(body("over")).toContain(words);
});

test("the page about checks says how many rules each kind of aid has", () => {
  const kinds = Object.keys(aidKinds);
  expect(kinds.length).toBeGreaterThan(2);
  expect(kinds.filter((kind) => !body("controle").includes(`<Regels soort="${kind}" />`))).toEqual([]);
});

test("all promised pages are of this site", () => {
  expect(new Set(promisedPages()).size).toBe(13);
});
