import { expect, test } from "vitest";
import { lawLabel, lawLinks } from "../../src/views/law.ts";
import { smallContent } from "./content-fixture.ts";

test.each([
  [
    { label: "art. 352 Sw.", formerly: "art. 458", since: "2026-09-01" },
    "art. 352 Sw. (vóór 1 september 2026: art. 458)",
  ],
  [{ label: "art. 352 Sw.", formerly: "art. 458" }, "art. 352 Sw. (vroeger: art. 458)"],
  [{ label: "art. 6 AVG" }, "art. 6 AVG"],
  [{ label: "art. 6 AVG", since: "2018-05-25" }, "art. 6 AVG"],
])("%o is named %s", (law, label) => {
  expect(lawLabel(law)).toBe(label);
});

test("links carry label and subject, in the order asked; an unknown ground gives no dead link", () => {
  expect(lawLinks(smallContent(), ["nieuw", "bestaat-niet", "sw-352"])).toEqual([
    { label: "art. nieuw: Titel van nieuw", href: "/wetgeving/#nieuw" },
    { label: "art. 352 Sw. (vóór 1 september 2026: art. 458): Titel van sw-352", href: "/wetgeving/#sw-352" },
  ]);
  expect(lawLinks(smallContent(), [])).toEqual([]);
});
