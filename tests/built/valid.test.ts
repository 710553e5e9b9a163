/** Every page is valid HTML: html-validate, offline, with its standard rules. */
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtPages } from "../e2e/site.ts";

const htmlValidate = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  elements: [
    "html5",
    // Astro puts the one style rule of its islands beside the first island, wherever that stands; browsers take it, and
    // its hash stands in the page's policy. html.test.ts sees to it that it is the only one.
    { style: { flow: true, phrasing: true, permittedContent: [] } },
  ],
});

test("html-validate has nothing to say", async () => {
  const pages = builtPages();
  const complaints: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await htmlValidate.validateString(html);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      complaints.push(`${path} ${ruleId}: ${message} at ${selector}`);
  }
  console.log(`html-validate: ${pages.length} pages`);
  expect(pages.length).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
});
