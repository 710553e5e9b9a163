import { expect, test } from "vitest";
import { factsText, guidelineFacts, termFacts } from "../../src/views/json-ld.ts";
import { smallContent } from "./content-fixture.ts";

const site = "https://pris.be";

test("the guideline, with its pages and the recommendations of each in order", () => {
  const content = smallContent();
  content.structure.principes = ["luisteren"];
  content.structure.beleid = ["macro"];
  content.structure.recommendations = { luisteren: ["plan-samen", "luister-goed"] };
  const { hasPart, ...guide } = guidelineFacts(content, site);
  expect(guide).toMatchObject({ "@context": "https://schema.org", "@type": "Guide", url: `${site}/richtlijn/` });
  const at = `${site}/richtlijn/principes/luisteren/`;
  expect(hasPart).toContainEqual({
    ...{ "@type": "Article", name: "Titel van luisteren", url: at },
    hasPart: ["plan-samen", "luister-goed"].map((id) => ({
      ...{ "@type": "Recommendation", name: `Titel van ${id}`, url: `${at}#${id}` },
    })),
  });
  expect(hasPart).toContainEqual({
    "@type": "Article",
    name: "Titel van macro",
    url: `${site}/richtlijn/beleid/macro/`,
  });
});

test("no title can end the block that it stands in", () => {
  const content = smallContent();
  for (const { data } of content.term.values()) data.title = "</script><script>alert(1)</script>";
  const text = factsText(termFacts(content, site));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(termFacts(content, site));
});
