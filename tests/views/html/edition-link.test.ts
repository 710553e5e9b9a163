import { expect, test } from "vitest";
import { EDITION_PLACE, withEdition } from "../../../src/views/html/edition-link.ts";

const edition = { href: "/editie/pris-2031-01.pdf", bytes: 1_354_139, pages: 78, date: "2031-01-05" };
const page = `<main>${EDITION_PLACE}<p>Lees.</p></main>`;

test("the link stands in its place, with size, pages and day", () => {
  const html = withEdition(page, edition);
  expect(html).toContain('<a href="/editie/pris-2031-01.pdf" type="application/pdf">De hele richtlijn als pdf</a>');
  expect(html).toContain("(1,4 MB, 78 bladzijden, gemaakt op 5 januari 2031)");
});

test("a later file takes the place of an earlier one; the same one changes nothing", () => {
  const first = withEdition(page, edition);
  expect(withEdition(first, edition)).toBe(first);
  const later = withEdition(first, { ...edition, href: "/editie/pris-2031-02.pdf" });
  expect(later).toContain("pris-2031-02");
  expect(later).not.toContain("pris-2031-01");
});

test("a page that offers no edition stays as it is", () => {
  expect(withEdition("<p>Tekst</p>", edition)).toBe("<p>Tekst</p>");
});
