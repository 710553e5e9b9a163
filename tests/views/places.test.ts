import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { boxesOf, homeOf } from "../../src/views/places.ts";
import { smallContent } from "./content-fixture.ts";

const { content } = readContent("content");

test("every kind of text has a home; a recommendation stands on the page of its folder", () => {
  const small = smallContent();
  const home = (kind: "page" | "recommendation" | "method" | "casus", id: string) => {
    const entry = small[kind].get(id);
    if (!entry) throw new Error(`the fixture has no ${kind} ${id}`);
    return homeOf(small, kind, entry);
  };
  expect(home("page", "vormen")).toBe("/richtlijn/kader/vormen/");
  expect(home("page", "model")).toBe("/richtlijn/principes/");
  expect(home("recommendation", "luister-goed")).toBe("/richtlijn/principes/luisteren/");
  expect(home("method", "denkhoeden")).toBe("/methodieken/denkhoeden/");
  expect(home("casus", "karel")).toBe("/casussen/karel/");
});

test("boxes are found in every text, with their place and the items they treat", () => {
  expect([...boxesOf(smallContent()).values()]).toEqual([
    { id: "los-kader", title: "Los", kind: "tip", href: "/richtlijn/kader/voorwoord/#los-kader", items: [] },
    {
      ...{ id: "doelzoeker", title: "Doelzoeker", kind: "instrument" },
      href: "/richtlijn/principes/luisteren/#doelzoeker",
      items: ["PRIS-D2-PC-A01", "DOE-1-2"],
    },
  ]);
});

test("the same content is read once, other content anew", () => {
  const small = smallContent();
  expect(boxesOf(small)).toBe(boxesOf(small));
  expect(boxesOf(smallContent())).not.toBe(boxesOf(small));
});

test("every box of this site has a title, a kind and items that the inventory knows", () => {
  const known = new Set(content.inventory.map(({ id }) => id));
  const boxes = [...boxesOf(content).values()];
  expect(boxes.length).toBeGreaterThan(20);
  for (const { id, title, kind, items } of boxes) {
    expect([title === "", kind === ""], id).toEqual([false, false]);
    expect(
      items.filter((item) => !known.has(item)),
      id,
    ).toEqual([]);
  }
});
