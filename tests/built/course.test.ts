/** What learning platforms import, as it was built: there, linked, small, and served as what it is. */
import { readdirSync, statSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { readContent } from "../../src/reader/read.ts";
import { courseFiles } from "../../src/views/course/files.ts";
import { scormPackages } from "../../src/views/course/scorm.ts";
import { attribute, ORIGIN, type Page, pageAt, ROOT, tagged } from "./pages.ts";

const { content } = readContent("content");
const files = courseFiles(content);
const packages = scormPackages(content);
const types: Record<string, string> = {
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  zip: "application/zip",
  imscc: "application/vnd.ims.imsccv1p1",
};

let server: Server;
let origin: string;
beforeAll(async () => {
  server = await serve(ROOT, 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("the folder holds the page, the lessons of every aid and every file, and no other", () => {
  const all = readdirSync(join(ROOT, "cursus"), { withFileTypes: true });
  expect(all.filter((one) => one.isDirectory()).map(({ name }) => name)).toEqual([...content.aid.keys()].sort());
  const there = all.flatMap((one) => (one.isFile() && one.name !== "index.html" ? [one.name] : []));
  expect(there).toHaveLength(51 + 12);
  const hrefs = [...files, ...packages].map(({ href }) => href);
  expect(there.map((name) => `/cursus/${name}`).sort()).toEqual(hrefs.sort());
  expect(there.filter((name) => statSync(join(ROOT, "cursus", name)).size > 150_000)).toEqual([]);
});

test("each comes as what it is, byte for byte what the content gives", async () => {
  const seen = new Set<string>();
  for (const { href, make } of files) {
    const response = await fetch(origin + href);
    const ending = href.split(".").at(-1) ?? "";
    seen.add(ending);
    expect([response.status, response.headers.get("content-type")], href).toEqual([200, types[ending]]);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.equals(Buffer.from(make(ORIGIN))), href).toBe(true);
  }
  expect([...seen].sort()).toEqual(Object.keys(types).sort());
});

describe("the page that offers them", () => {
  const page = pageAt.get("/cursus/") as Page;
  const hrefs = tagged(page, "a").map((link) => attribute(link, "href"));
  test("links to every one", () => {
    expect([...files, ...packages].filter(({ href }) => !hrefs.includes(href))).toEqual([]);
  });
  test("has every aid at its own place, with its lessons, its frame and its file", () => {
    const places = tagged(page, "dl").flatMap((list) => attribute(list, "id") ?? []);
    expect(places.sort()).toEqual([...content.aid.keys()].sort());
    for (const id of places) {
      const wanted = [...[15, 30, 60].map((minutes) => `/cursus/${id}/les-${minutes}/`), `/cursus/${id}/dias/`];
      for (const href of [...wanted, `/embed/${id}/`, `/hulpmiddelen/${id}/`, `/hulpmiddelen/${id}/los.html`])
        expect(
          hrefs.filter((one) => one === href),
          href,
        ).toHaveLength(1);
    }
  });
  test("has a place for every platform, inside what opens by itself when one follows a link to it", () => {
    const places = ["blackboard", "canvas", "brightspace", "moodle", "chamilo", "smartschool", "geen"];
    const inside = tagged(page, "details").flatMap(({ children }) =>
      children.flatMap((child) => (child.type === "element" ? (attribute(child, "id") ?? []) : [])),
    );
    expect(inside.filter((id) => places.includes(id))).toEqual(places);
    const teachers = tagged(pageAt.get("/voor/lesgevers/") as Page, "a").map((link) => attribute(link, "href"));
    expect(places.filter((id) => !teachers.includes(`/cursus/#${id}`))).toEqual([]);
  });
});
