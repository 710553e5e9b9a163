/** content/wijzigingen.yaml: what changed for readers, on which day. The page and the feed are made of it. */
import { z } from "zod";
import { id, isoDate, list, path, text } from "./common.ts";

const change = z.strictObject({
  id: id.describe("naam van deze wijziging; ze staat in haar adres en in de feed"),
  on: isoDate.describe("de dag waarop lezers het merkten"),
  title: text.max(70).describe("wat er veranderde, in enkele woorden"),
  what: text.describe("wat er veranderde en voor wie, in één gewone zin"),
  recommendations: list(id).describe("aanbevelingen die veranderden"),
  aids: list(id).describe("hulpmiddelen die veranderden of erbij kwamen"),
  pages: list(path).describe("bladzijden waar je de wijziging ziet"),
});

/** A change that nobody can go and see is no change for a reader. */
const seen = change.refine(
  ({ recommendations, aids, pages }) => recommendations.length + aids.length + pages.length > 0,
  {
    path: ["pages"],
    message: "zeg waar een lezer het ziet: recommendations, aids of pages",
  },
);

export const changes = z.array(seen).min(1);
export type Change = z.infer<typeof seen>;
