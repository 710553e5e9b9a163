/** Every page is valid HTML: html-validate, offline, with its standard rules. */
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtPages } from "../e2e/site.ts";

const htmlValidate = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

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
