import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { answerableParts } from "../../../src/domain/answerable.ts";
import type { Aid } from "../../../src/schema/aid.ts";
import { scormPackages, scormZip } from "../../../src/views/course/scorm.ts";
import { writeState } from "../../../src/views/fragment.ts";
import { islandData } from "../../../src/views/island/index.ts";
import { all, one, readXml, readZip } from "./read-back.ts";
import { content, SITE } from "./sets.ts";

const packages = scormPackages(content);
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("every aid with exercises has one that counts, and every other that comes to an end one that does not", () => {
  const named = (scoring: string) => packages.filter((one) => one.scoring === scoring).map(({ aid }) => aid.id);
  const exercised = [...content.aid.values()].filter(({ data }) => "exercises" in data && data.exercises.length > 0);
  expect(named("scored").sort()).toEqual(exercised.map(({ id }) => id).sort());
  expect(named("scored")).toHaveLength(9);
  expect(named("completed").sort()).toEqual(["methodiekkiezer", "participatie", "samenwerkingsvorm"]);
});

test("a sensitive aid has none, and neither has what speaks of a team", () => {
  const without = [...content.aid.values()].filter(({ id }) => !packages.some(({ aid }) => aid.id === id));
  const sensitive = [...content.aid.values()].filter(({ data }) => data.sensitive);
  expect(sensitive.length).toBe(6);
  expect(sensitive.filter((aid) => !without.includes(aid))).toEqual([]);
  expect(without).toHaveLength(13);
});

test("a name tells which aid and which version", () => {
  for (const { aid, name, href } of packages)
    expect([name, href]).toEqual([`${aid.id}-${aid.version}-scorm`, `/cursus/${aid.id}-${aid.version}-scorm.zip`]);
});

describe("the manifest", () => {
  const FOLDER = "tests/fixtures/scorm12/";
  const schema = (fileName: string) => ({ fileName, contents: readFileSync(FOLDER + fileName, "utf8") });
  const xmls = packages.map((pack) => readZip(scormZip(pack, "<!doctype html>"))["imsmanifest.xml"] ?? "");
  const validity = (texts: readonly string[]) =>
    validateXML({
      xml: texts.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
      schema: [schema("adlcp_rootv1p2.xsd")],
      preload: [schema("imscp_rootv1p1p2.xsd"), schema("ims_xml.xsd")],
    });

  test("names one activity, its page and every file of the zip, and no score to pass", () => {
    for (const [at, xml] of xmls.entries()) {
      const { aid } = packages[at] as (typeof packages)[number];
      const root = readXml(xml);
      expect([root.name, root.attributes.identifier]).toEqual(["manifest", `pris-${aid.id}`]);
      expect(one(root, "metadata", "schema").text).toBe("ADL SCORM");
      expect(one(root, "metadata", "schemaversion").text).toBe("1.2");
      const organization = one(root, "organizations", "organization");
      expect(one(root, "organizations").attributes.default).toBe(organization.attributes.identifier);
      expect(one(organization, "item", "title").text).toBe(aid.title);
      const resource = one(root, "resources", "resource");
      expect(one(organization, "item").attributes.identifierref).toBe(resource.attributes.identifier);
      expect(resource.attributes).toMatchObject({ "adlcp:scormtype": "sco", href: "index.html", type: "webcontent" });
      expect(all(resource, "file").map(({ attributes }) => attributes.href)).toEqual(["index.html"]);
      expect(xml).not.toMatch(/masteryscore|schemaLocation/i);
    }
    expect(xmls).toHaveLength(12);
  });

  test("is what the schemas of SCORM 1.2 ask for", async () => {
    expect(await validity(xmls)).toMatchObject({ valid: true });
    const wrong = (xmls[0] ?? "").replace('adlcp:scormtype="sco"', 'adlcp:scormtype="page"');
    expect(await validity([wrong])).toMatchObject({ valid: false });
  });

  test("keeps whatever a title may hold", () => {
    const [pack] = packages as [(typeof packages)[number]];
    fc.assert(
      fc.property(fc.stringMatching(/^a[é’<&>"\]\t\n ]{0,9}z$/), (title) => {
        const xml = readZip(scormZip({ ...pack, aid: { ...pack.aid, title } }, ""))["imsmanifest.xml"] ?? "";
        expect(all(readXml(xml), "title").map(({ text }) => text)).toEqual([title, title]);
      }),
    );
  });
});

test("the same bytes on every machine: manifest first, at the root, then the page as it was given", () => {
  const page = "<!doctype html><p>é’</p>";
  const made = () => packages.map((pack) => Buffer.from(scormZip(pack, page)));
  process.env.TZ = "Europe/Brussels";
  const here = made();
  process.env.TZ = "Pacific/Auckland";
  expect(here.map((bytes, at) => bytes.equals(made()[at] as Buffer)).filter((same) => !same)).toEqual([]);
  for (const bytes of here) {
    const files = readZip(bytes);
    expect(Object.keys(files)).toEqual(["imsmanifest.xml", "index.html"]);
    expect(files["index.html"]).toBe(page);
  }
});

test("what a platform keeps of the longest answers fits in its 4,096 bytes", () => {
  const longest = (ids: readonly { id: string }[]) =>
    ids.reduce((most, { id }) => (id.length > most.length ? id : most), "");
  /** The parts as the package's own script reads them from the data in the page. */
  const partsOf = (aid: Aid) => {
    const data = islandData(content, aid, SITE);
    if (data.kind !== "kaarten") return answerableParts(data);
    return data.exercises.map(({ id, question, options }) => ({ id, text: question, answers: options }));
  };
  const sizes = packages.map(({ aid }) => {
    const answers = partsOf(aid).map(({ id, answers: options }): [string, string] => [id, longest(options)]);
    const data = writeState(Object.fromEntries(answers));
    expect(data).toMatch(/^[\x20-\x7e]*$/); // a byte a sign, whatever a platform counts
    return { id: aid.id, parts: answers.length, bytes: Buffer.byteLength(data) };
  });
  const most = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  console.log(`packages: ${sizes.length}, most to keep: ${most.bytes} bytes, of ${most.id}`);
  expect(sizes.filter(({ parts }) => parts < 2)).toEqual([]);
  expect(sizes.filter(({ bytes }) => bytes > 4096)).toEqual([]);
  expect(most.bytes).toBeGreaterThan(300);
});
