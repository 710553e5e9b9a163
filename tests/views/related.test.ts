import { describe, expect, test } from "vitest";
import { methodLink, recommendationLink, relatedTo, relatedToPage } from "../../src/views/related.ts";
import { smallContent } from "./content-fixture.ts";

const content = smallContent();
const advice = (id: string) => {
  const entry = content.recommendation.get(id);
  if (!entry) throw new Error(`the fixture has no ${id}`);
  return entry.data;
};

test("a method has a page of its own, or the box that stands for it", () => {
  expect(methodLink(content, "denkhoeden")).toEqual({
    label: "Titel van denkhoeden",
    href: "/methodieken/denkhoeden/",
  });
  expect(methodLink(content, "doelzoeker")).toEqual({
    label: "Doelzoeker",
    href: "/richtlijn/principes/luisteren/#doelzoeker",
  });
  expect(methodLink(content, "bestaat-niet")).toBeUndefined();
});

test("a recommendation is a place on its page", () => {
  expect(recommendationLink(content, "luister-goed")).toEqual({
    label: "Titel van luister-goed",
    href: "/richtlijn/principes/luisteren/#luister-goed",
  });
  expect(recommendationLink(content, "bestaat-niet")).toBeUndefined();
});

describe("relatedTo", () => {
  test("what the recommendation names, and the cases that name it; what does not exist gives no dead link", () => {
    expect(relatedTo(content, advice("luister-goed"))).toEqual([
      { label: "Hulpmiddelen", links: [{ label: "Proef", href: "/hulpmiddelen/proef/" }] },
      {
        label: "Methodieken",
        links: [
          { label: "Doelzoeker", href: "/richtlijn/principes/luisteren/#doelzoeker" },
          { label: "Titel van denkhoeden", href: "/methodieken/denkhoeden/" },
        ],
      },
      { label: "Casussen", links: [{ label: "Titel van karel", href: "/casussen/karel/" }] },
      { label: "Begrippen", links: [{ label: "Titel van team", href: "/begrippen/#team" }] },
    ]);
  });
  test("a group without links is not there", () => {
    expect(relatedTo(content, advice("plan-samen")).map(({ label }) => label)).toEqual(["Hulpmiddelen", "Methodieken"]);
  });
});

describe("relatedToPage", () => {
  test("the aids that name the page first, then what its recommendations name; each once", () => {
    const groups = relatedToPage(content, "luisteren");
    expect(groups.map(({ label, links }) => [label, links.map(({ href }) => href)])).toEqual([
      ["Hulpmiddelen", ["/hulpmiddelen/proef/", "/hulpmiddelen/proef-kaarten/", "/hulpmiddelen/proef-tabel/"]],
      ["Methodieken", ["/richtlijn/principes/luisteren/#doelzoeker", "/methodieken/denkhoeden/"]],
      ["Casussen", ["/casussen/karel/"]],
      ["Begrippen", ["/begrippen/#team"]],
    ]);
  });
  test("a page without any has none", () => {
    expect(relatedToPage(content, "macro")).toEqual([]);
    expect(relatedToPage(content, "bestaat-niet")).toEqual([]);
  });
});
