/** The account against the real content: every item is told of once, every link leads somewhere, the sums agree. */
import { expect, test } from "vitest";
import { checkAddress } from "../../src/check/check-address.ts";
import { collectAddresses } from "../../src/check/known-addresses.ts";
import { stringsIn } from "../../src/domain/prove/strings-in.ts";
import { readContent } from "../../src/reader/read.ts";
import {
  accountOf,
  countRows,
  itemAddress,
  itemsOn,
  partsOf,
  placesByItem,
  placesOf,
  runsOf,
  sourceTexts,
} from "../../src/views/account.ts";
import { address } from "../../src/model/addresses.ts";
import { barOf, tell } from "../figures.ts";

const reading = readContent("content");
const { content } = reading;
const texts = sourceTexts(content);
const rows = accountOf(content);

/** All ids in fields `items`, however deep, and in boxes: counted here without the view's own walk. */
function namedItems(): Set<string> {
  const named = new Set<string>();
  const known = new Set(content.inventory.map(({ id }) => id));
  const add = (text: string) => {
    for (const id of text.match(/\b(?:PRIS|DOEL|DOE|ZIN|WEB)-[A-Z0-9-]*[A-Z0-9]/g) ?? [])
      if (known.has(id)) named.add(id);
  };
  for (const { entry, mdx } of reading.documents) {
    for (const { path, text } of stringsIn(entry?.data)) if (path.includes("items")) add(text);
    for (const { attributes } of mdx?.components ?? []) {
      const items = attributes.get("items");
      if (typeof items === "object") add(items.code);
    }
  }
  return named;
}

test("the five sources are there, in the order of the inventory", () => {
  expect(texts.map(({ id }) => id)).toEqual(["pris", "doelbewust", "doegids", "zinvolle-afstemming", "webinar"]);
});

test("every item stands in the account of its source, once, and the parts add up", (context) => {
  expect(rows).toHaveLength(content.inventory.length);
  expect(rows.length).toBeGreaterThan(1000);
  const perSource = texts.map(({ code }) => accountOf(content, code));
  expect(perSource.map(({ length }) => length)).toEqual([705, 83, 161, 39, 160]);
  for (const own of perSource) {
    const { total, treated, omitted, later, open } = countRows(own);
    expect(treated + omitted + later + open).toBe(total);
    const parts = partsOf(own, "first");
    expect(
      parts.flatMap((part) => partsOf(part.rows, "rest").flatMap((section) => runsOf(section.rows).flat())),
    ).toHaveLength(total);
  }
  const { total, treated, open } = countRows(rows);
  tell(context, { items: total, itemsTreated: treated, itemsOpen: open });
  expect(open).toBeLessThanOrEqual(barOf("cit", "itemsOpen"));
});

test("what the account calls treated is what the machine counts", () => {
  const treated = rows.filter(({ state }) => state === "treated").map(({ item }) => item.id);
  expect(treated.length).toBeGreaterThan(300);
  expect(new Set(treated)).toEqual(namedItems());
  expect(countRows(rows).treated).toBe(placesByItem(content).size);
});

test("every place is an address of the site", () => {
  const addresses = collectAddresses(reading);
  // A figure has an anchor where it is drawn; the reader of texts does not know it.
  const real = ({ href, kind }: { href: string; kind: string }) =>
    (kind === "figuur" ? href.split("#")[0] : href) ?? "";
  const places = placesOf(rows);
  const wrong = places.flatMap((place) => checkAddress(real(place), addresses)?.message ?? []);
  console.log(`account: ${rows.length} items, ${places.length} places`);
  expect(places.length).toBeGreaterThan(80);
  expect(wrong).toEqual([]);
});

test("a page leads to its items and back", () => {
  const path = address.principe("persoon-centraal");
  const items = itemsOn(content, path);
  expect(items.length).toBeGreaterThan(20);
  for (const item of items) expect(itemAddress(content, item)).toBe(`/verantwoording/pris/#${item.id}`);
  for (const { id } of items)
    expect(
      placesByItem(content)
        .get(id)
        ?.some(({ href }) => href.startsWith(path)),
    ).toBe(true);
});

test("an item of an aid leads to the card that bears its name", () => {
  const hrefs = placesByItem(content)
    .get("PRIS-D2-PC-H-LUIS-OMA")
    ?.map(({ href }) => href);
  expect(hrefs).toContain("/hulpmiddelen/luistertechnieken/#oma");
});

test("an item of a theme leads to that theme of the talk", () => {
  const places = placesByItem(content).get("ZIN-T2-V1");
  expect(places).toEqual([expect.objectContaining({ href: "/hulpmiddelen/gespreksmodel/#verwijzen" })]);
});

test("an omission gives its reason, unless a place treats the item after all", () => {
  const [treated, open] = ["PRIS-D2-PC-A01", "ZIN-T1-S"];
  const omitted = [
    { id: treated, reason: "dubbel" },
    { id: open, later: "de andere bronnen" },
  ];
  const account = accountOf({ ...content, omitted, aid: new Map() });
  expect(account.find(({ item }) => item.id === treated)?.state).toBe("treated");
  expect(account.find(({ item }) => item.id === open)).toMatchObject({ state: "later", why: "de andere bronnen" });
});
