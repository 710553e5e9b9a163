/** What the site can keep on somebody's device, against what the privacy page tells. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as names from "../../src/model/kept-names.ts";
import { keyOf } from "../../src/widgets/zelfscan/keep/key.ts";
import { aidsOf } from "../domain/real-aids.ts";

test("the privacy page names every place where a scan keeps something", () => {
  const page = readFileSync("content/site/privacy.mdx", "utf8");
  const keeps = aidsOf("zelfscan").filter(({ keep }) => keep);
  expect(keeps.map(({ id }) => id).sort()).toEqual(["ecosysteemspinnenweb", "zelfscan-samenwerken"]);
  for (const aid of keeps) expect(page).toContain(`\`${keyOf(aid)}\``);
});

test("it names every other key under which a page keeps what somebody chose", () => {
  const page = readFileSync("content/site/privacy.mdx", "utf8");
  const all: string[] = Object.values(names);
  expect(all.sort()).toEqual(["pris-selectie", "pris-sneltoets"]);
  for (const name of all) expect(page).toContain(`\`${name}\``);
});
