import { expect, test } from "vitest";
import { fileLink, fullLinks } from "../../../src/views/html/file-links.ts";

const home = new URL("https://pris.test/hulpmiddelen/proef/");

test.each([
  ["a page of the site", "/richtlijn/#kern", "https://pris.test/richtlijn/#kern"],
  ["the page that lives on the site", "/hulpmiddelen/proef/", "https://pris.test/hulpmiddelen/proef/"],
  ["a place on that page, which the file holds too", "/hulpmiddelen/proef/#kaart", "#kaart"],
  ["a place in the file", "#kaart", "#kaart"],
  ["another site", "https://a.be/x", "https://a.be/x"],
  ["a telephone number", "tel:112", "tel:112"],
  ["the page about legislation", "/wetgeving/", "https://pris.test/wetgeving/"],
  ["a legal ground: its words are enough", "/wetgeving/#sw-352", undefined],
])("%s", (_name, href, expected) => {
  expect(fileLink(href, home)).toBe(expected);
});

test("an island's data gets full addresses, at any depth, and words that look like one stay", () => {
  const data = { id: "/x/", links: [{ href: "/a/", label: "/a/" }], options: [{ run: "/b/", href: "#c" }], run: 3 };
  expect(fullLinks(data, home)).toEqual({
    ...data,
    links: [{ href: "https://pris.test/a/", label: "/a/" }],
    options: [{ run: "https://pris.test/b/", href: "#c" }],
  });
});
