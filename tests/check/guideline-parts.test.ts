import { expect, test } from "vitest";
import { check } from "../fixtures/check/check-sound.ts";

test("a page in no part of the guideline", () => {
  expect(
    check({
      "richtlijn/los.mdx":
        "---\nid: los\ntitle: Los\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/los.mdx:2 · deze bladzijde staat in geen deel van de richtlijn. Wat nu: zet ze in richtlijn/kader/, richtlijn/principes/ of richtlijn/beleid/."`,
  );
});

test("the model page stands in no part", () => {
  expect(
    check({
      "richtlijn/pris-model.mdx":
        "---\nid: pris-model\ntitle: Model\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(`""`);
});

test("a part that the guideline does not have", () => {
  expect(
    check({
      "richtlijn/bijlagen/extra.mdx":
        "---\nid: extra\ntitle: Extra\nsummary: Eén zin.\nreviewed: nog niemand\n---\n\n## Begin\n\nTekst.\n",
    }),
  ).toMatchInlineSnapshot(
    `"content/richtlijn/bijlagen/extra.mdx:2 · de richtlijn heeft geen deel "bijlagen". Wat nu: zet ze in richtlijn/kader/, richtlijn/principes/ of richtlijn/beleid/."`,
  );
});
