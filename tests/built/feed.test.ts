/** The feed of changes as it is served: the home page tells of it, and each entry leads to its place on the page of changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { all, one, readXml } from "../views/course/read-back.ts";
import { attribute, ORIGIN, pageAt, ROOT, tagged, textOf } from "./pages.ts";

test("a reader of feeds finds it from the home page and from the page of changes", () => {
  for (const path of ["/", "/wijzigingen/"]) {
    const page = pageAt.get(path);
    const told = page ? tagged(page, "link").filter((link) => attribute(link, "type") === "application/atom+xml") : [];
    expect(
      told.map((link) => attribute(link, "href")),
      path,
    ).toEqual(["/wijzigingen.xml"]);
  }
});

test("each entry is a place on the page of changes, under the same title", () => {
  const entries = all(readXml(readFileSync(join(ROOT, "wijzigingen.xml"), "utf8")), "entry");
  const page = pageAt.get("/wijzigingen/");
  expect(entries.length).toBeGreaterThan(10);
  const titles = new Map(page?.elements.map((element) => [attribute(element, "id"), textOf(element)]));
  for (const entry of entries) {
    const [at, place] = one(entry, "id").text.split("#");
    expect(at).toBe(`${ORIGIN}/wijzigingen/`);
    expect(titles.get(place)).toBe(one(entry, "title").text);
  }
});
