/** The list from A to Z against the real content: complete, in order, and every address exists. */
import { expect, test } from "vitest";
import { checkAddress } from "../../src/check/check-address.ts";
import { collectAddresses } from "../../src/check/known-addresses.ts";
import { fixedPages } from "../../src/model/addresses.ts";
import { readContent } from "../../src/reader/read.ts";
import { azEntries, azGroups, sitePages } from "../../src/views/az.ts";

const reading = readContent("content");
const { content } = reading;
const addresses = collectAddresses(reading);
const entries = azEntries(content);
const hrefs = new Set(entries.map(({ href }) => href));

test("every entry leads to an address of the site", () => {
  console.log(`A to Z: ${entries.length} entries`);
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.flatMap(({ href }) => checkAddress(href, addresses)?.message ?? [])).toEqual([]);
});

test("every entry of the content is in it", () => {
  const kinds = ["page", "recommendation", "aid", "method", "casus", "term"] as const;
  const names = new Set(entries.flatMap(({ label, see }) => (see === undefined ? [label] : [])));
  const missing = kinds.flatMap((kind) =>
    [...content[kind].values()].flatMap(({ id, data }) => (names.has(data.title) ? [] : [`${kind} ${id}`])),
  );
  expect(missing).toEqual([]);
  expect([...content.law.keys()].filter((id) => !hrefs.has(`/wetgeving/#${id}`))).toEqual([]);
});

test("other names say under which name the entry stands", () => {
  const aliases = entries.filter(({ see }) => see !== undefined);
  expect(aliases.length).toBeGreaterThan(50);
  for (const { see, href } of aliases)
    expect(entries.some((entry) => entry.href === href && entry.label === see && entry.see === undefined)).toBe(true);
});

test("groups hold every entry once, by letter, in order", () => {
  const groups = azGroups(entries);
  expect(groups.flatMap((group) => group.entries)).toHaveLength(entries.length);
  const letters = groups.map(({ letter }) => letter);
  expect(letters).toEqual([...letters].sort((a, b) => a.localeCompare(b, "nl", { numeric: true })));
  expect(azGroups([{ label: "’t Zitemzo" }, { label: "Één" }, { label: "112" }]).map(({ letter }) => letter)).toEqual([
    "0-9",
    "E",
    "T",
  ]);
});

test("the list of pages knows every fixed address and every page, once", () => {
  const fixed = fixedPages().map(({ href }) => href);
  expect(fixed).toHaveLength(17);
  expect(fixed.filter((path) => !addresses.pages.has(path))).toEqual([]);
  const pages = sitePages(content).map(({ href }) => href);
  expect(new Set(pages).size).toBe(pages.length);
  // The one page that no text can link to, since the reader of texts does not know it.
  expect(pages.filter((href) => href.includes("#") || !addresses.pages.has(href))).toEqual([]);
  // What an aid's own page or the list of lessons leads to: a hundred more lines of the same titles.
  const behind = /overzicht|embed|^\/cursus\/[^/]+\//;
  const missing = [...addresses.pages.keys()].filter((path) => !pages.includes(path) && !behind.test(path));
  expect(missing).toEqual([]);
  expect(hrefs.has("/richtlijn/principes/")).toBe(true);
});
