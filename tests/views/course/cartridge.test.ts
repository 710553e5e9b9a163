import { expect, test } from "vitest";
import { pageOf } from "../../../src/model/addresses.ts";
import { sitePages } from "../../../src/views/az.ts";
import { cartridge, courseModule, type Folder, linksIn } from "../../../src/views/course/cartridge.ts";
import { smallContent } from "../content-fixture.ts";
import { all, type Node, one, readXml, readZip } from "./read-back.ts";
import { content, SITE } from "./sets.ts";

const files = readZip(cartridge(content, SITE));
const text = files["imsmanifest.xml"] ?? "";
const manifest = readXml(text);
const root = one(manifest, "organizations", "organization", "item");

/** The tree of titles and addresses, as an importer finds it: items, their resources, the files of those. */
function tree(item: Node): unknown {
  const title = one(item, "title").text;
  const inside = item.nodes.filter(({ name }) => name === "item");
  const { identifierref } = item.attributes;
  if (identifierref === undefined) return { title, entries: inside.map(tree) };
  const resource = all(manifest, "resource").find(({ attributes }) => attributes.identifier === identifierref) as Node;
  expect(resource.attributes.type).toBe("imswl_xmlv1p1");
  const link = readXml(files[one(resource, "file").attributes.href ?? ""] ?? "");
  return { title, link: one(link, "title").text, url: one(link, "url").attributes.href };
}
const wanted = ({ title, entries }: Folder): unknown => ({
  title,
  entries: entries.map((entry) =>
    "entries" in entry ? wanted(entry) : { title: entry.label, link: entry.label, url: SITE + entry.href },
  ),
});

test("one module, whose folders and links read back as the site has them", () => {
  const modules = root.nodes.filter(({ name }) => name === "item");
  expect(modules.map(tree)).toEqual([wanted(courseModule(content))]);
});

test("what importers look for: the namespace early, metadata in LOM, a root without a title", () => {
  expect(text.slice(0, 500)).toContain(' xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"');
  expect(one(manifest, "metadata", "schema").text).toBe("IMS Common Cartridge");
  expect(one(manifest, "metadata", "schemaversion").text).toBe("1.1.0");
  const general = one(manifest, "metadata", "lomimscc:lom", "lomimscc:general");
  expect(one(general, "lomimscc:title", "lomimscc:string").text).toBe(content.site.name);
  expect(root.nodes.map(({ name }) => name)).toEqual(["item"]);
  expect(root.attributes.identifierref).toBeUndefined();
});

test("every part of the site that courses link to is in it, each link once, and leads to a page", () => {
  const links = linksIn(courseModule(content));
  const pages = new Set(sitePages(content).map(({ href }) => href));
  expect(links.filter(({ href }) => !pages.has(pageOf(href)))).toEqual([]);
  const hrefs = new Set(links.map(({ href }) => href));
  const { page, aid, casus, structure } = content;
  const methods = structure.methods.flatMap(({ entries }) => entries);
  expect(links).toHaveLength(page.size + 2 * aid.size + methods.length + casus.size);
  expect(hrefs.size).toBe(links.length);
  for (const id of aid.keys()) expect(hrefs).toContain(`/voor/lesplannen/#${id}`);
});

test("every identifier is one that XML allows, and stands once", () => {
  const ids = ["organization", "item", "resource"].flatMap((name) =>
    all(manifest, name).map(({ attributes }) => attributes.identifier ?? ""),
  );
  expect(ids.length).toBeGreaterThan(300);
  expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("special characters in a title survive, in the manifest and in the link", () => {
  const small = smallContent();
  const aid = small.aid.get("proef")?.data;
  if (!aid) throw new Error("no aid");
  aid.title = 'Één <b>"aid"</b> & ]]> ’\ttab\nline';
  small.structure.aids = [{ id: "groep", title: "A & B", entries: ["proef"] }];
  const packed = readZip(cartridge(small, SITE));
  expect(one(readXml(packed["links/hulpmiddel-proef.xml"] ?? ""), "title").text).toBe(aid.title);
  expect(all(readXml(packed["imsmanifest.xml"] ?? ""), "title").map((node) => node.text)).toContain(aid.title);
});
