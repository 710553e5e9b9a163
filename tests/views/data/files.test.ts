/** The content as JSON: each file fits its schema in the eyes of another library, and says what the content says. */
import { createHash } from "node:crypto";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { readEditions } from "../../../src/reader/editions.ts";
import { readContent } from "../../../src/reader/read.ts";
import { dataVersion } from "../../../src/schema/data.ts";
import { amountIn, dataNames, dataOf, schemaOf } from "../../../src/views/data/files.ts";
import { shownEditions } from "../../../src/views/editions.ts";
import { aidsOf, realAids } from "../../domain/real-aids.ts";

const { content } = readContent();
const editions = shownEditions(content, readEditions());
const site = "https://pris.be";
/** As programs get it. */
const asServed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);

describe.each(dataNames)("%s", (name) => {
  const file = asServed(dataOf(content, name, site, editions));
  const fits = ajv.compile(asServed(schemaOf(name, site)));

  test("fits its schema", () => {
    expect([fits(file), fits.errors]).toEqual([true, null]);
  });
  test("no longer fits with a field too many, too few, or of another kind", () => {
    const [first] = file.entries;
    const broken = [
      { ...file, version: "9.0" },
      { ...file, entries: [] },
      { ...file, entries: [{ ...first, more: 1 }] },
      { ...file, entries: [{ ...first, address: "geen adres" }] },
      { ...file, entries: [{ ...first, data: { ...first?.data, id: "Geen id" } }] },
      { ...file, entries: [{ ...first, data: { ...first?.data, more: "x" } }] },
    ];
    expect(broken.map((one) => fits(one))).toEqual(broken.map(() => false));
  });
  test("says where each entry stands on the site", () => {
    expect(file.entries.length).toBe(amountIn(content, name));
    expect(new Set(file.entries.map(({ address }) => address)).size).toBe(file.entries.length);
    expect(file.entries.filter(({ address }) => !address.startsWith(`${site}/`))).toEqual([]);
  });
});

/** What a file holds, by id. */
const dataIn = (name: (typeof dataNames)[number]) =>
  new Map(
    asServed(dataOf(content, name, site, editions)).entries.map(({ data }) => [(data as { id: string }).id, data]),
  );

test("the files say what the content says, and all of it", () => {
  const same = {
    ...{ aanbevelingen: content.recommendation, methodieken: content.method, begrippen: content.term },
    ...{ hulpmiddelen: content.aid, bronnen: content.source },
  };
  for (const [name, entries] of Object.entries(same)) {
    const found = dataIn(name as keyof typeof same);
    expect([...found.keys()].sort()).toEqual([...entries.keys()].sort());
    for (const [id, { data }] of entries) expect(found.get(id), `${name} ${id}`).toEqual(asServed(data));
  }
  // Read from the files by themselves, without the site's reader.
  for (const { aid } of realAids()) expect(dataIn("hulpmiddelen").get(aid.id)).toEqual(asServed(aid));
  const exercises = aidsOf("kaarten").flatMap((aid) => aid.exercises);
  console.log(
    `exercises: ${exercises.length}, entries: ${dataNames.map((name) => amountIn(content, name)).join(", ")}`,
  );
  expect(exercises.length).toBeGreaterThan(50);
  expect(asServed(dataOf(content, "oefeningen", site, editions)).entries.map(({ data }) => data)).toEqual(
    expect.arrayContaining(exercises.map(asServed)),
  );
});

test("a recommendation brings its running text, the page that it stands on, and where its text of an edition stays", () => {
  const { entries } = dataOf(content, "aanbevelingen", site, editions);
  expect(entries).toHaveLength(39);
  expect(entries.filter((entry) => entry.editions !== undefined).length).toBeGreaterThan(30);
  for (const { address, page, text } of entries) {
    expect(address).toContain(`/${page}/#`);
    expect(text?.join("").length).toBeGreaterThan(100);
  }
});

/** A schema changed? Raise the version in src/schema/data.ts as it says there, and pin both anew. */
test("the version is that of these schemas", () => {
  const all = JSON.stringify(dataNames.map((name) => schemaOf(name, site)));
  expect([dataVersion, createHash("sha256").update(all).digest("hex").slice(0, 16)]).toMatchInlineSnapshot(`
    [
      "1.1",
      "a5b020d5caad6d1e",
    ]
  `);
});
