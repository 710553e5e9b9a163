import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { neighbours, pagesOf, SECTIONS, wholeGuideline } from "../../src/views/guideline.ts";
import { smallContent } from "./content-fixture.ts";

const { content } = readContent("content");

test("the pages of a part, in the order of structuur.yaml; what does not exist is passed over", () => {
  expect(pagesOf(smallContent(), "kader").map(({ id }) => id)).toEqual(["voorwoord", "vormen"]);
});

test("previous and next run on from one part into the next", () => {
  const small = smallContent();
  expect(neighbours(small, "luisteren")).toEqual({
    previous: { label: "Titel van vormen", href: "/richtlijn/kader/vormen/" },
    next: { label: "Titel van macro", href: "/richtlijn/beleid/macro/" },
  });
  expect(neighbours(small, "voorwoord").previous).toBeUndefined();
  expect(neighbours(small, "macro").next).toBeUndefined();
});

test("a page outside the reading order has no neighbours", () => {
  expect(neighbours(smallContent(), "model")).toEqual({ previous: undefined, next: undefined });
});

test("following next through this site visits every page of the three parts once, and previous leads back", () => {
  const order = SECTIONS.flatMap(({ id }) => pagesOf(content, id));
  const byHref = new Map(order.map((entry) => [`/richtlijn/${entry.section}/${entry.id}/`, entry.id]));
  const walked: string[] = [];
  for (let id = order[0]?.id; id; id = byHref.get(neighbours(content, id).next?.href ?? "")) {
    expect(byHref.get(neighbours(content, id).previous?.href ?? "")).toBe(walked.at(-1));
    walked.push(id);
    expect(walked.length).toBeLessThanOrEqual(order.length);
  }
  expect(walked).toEqual(order.map(({ id }) => id));
  expect(walked).toHaveLength(21);
});

test("read from cover to cover the model opens the part of the principles, and no page comes twice", () => {
  const parts = wholeGuideline(content);
  const ids = parts.flatMap(({ pages }) => pages.map(({ id }) => id));
  expect(parts.map(({ label }) => label)).toEqual(SECTIONS.map(({ part, title }) => `${part}: ${title}`));
  expect(parts[1]?.pages[0]?.id).toBe("pris-model");
  expect(ids).toHaveLength(22);
  expect(new Set(ids)).toEqual(new Set(content.page.keys()));
});
