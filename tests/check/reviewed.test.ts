import { expect, test } from "vitest";
import { judgedOf, readables } from "../../src/domain/review/passages.ts";
import { check, readingOf, swap } from "../fixtures/check/check-sound.ts";

const FILE = "wetgeving/sw-352.yaml";
const [passage] = readables(readingOf({}).content)
  .filter(({ id }) => id === "sw-352")
  .flatMap(judgedOf);
const signed = (print: string) => `reviewed: { on: "2026-11-20", by: An Jans, print: "${print}" }`;
const sign = (print: string) => swap("certainty: { level: vast }", `certainty: { level: vast }, ${signed(print)}`);

test("who read these words may stand there, until they change", () => {
  expect(check({ [FILE]: sign(passage?.print ?? "") })).toBe("");
  expect(check({ [FILE]: sign("00000000") })).toMatchInlineSnapshot(
    `"content/wetgeving/sw-352.yaml:6 · statements[0].reviewed: deze woorden veranderden sinds An Jans ze op 2026-11-20 nalas. Wat nu: schrap reviewed hier, en laat ze opnieuw nalezen."`,
  );
});

test("a page that somebody signed says so until its words change", () => {
  const page = "richtlijn/principes/persoon-centraal.mdx";
  expect(check({ [page]: swap("reviewed: nog niemand", 'reviewed: { on: "2026-11-20", by: An Jans }') })).toBe("");
  expect(check({ [page]: swap("reviewed: nog niemand", signed("00000000")) })).toMatchInlineSnapshot(
    `"content/richtlijn/principes/persoon-centraal.mdx:10 · reviewed: deze woorden veranderden sinds An Jans ze op 2026-11-20 nalas. Wat nu: schrijf reviewed: nog niemand, en laat ze opnieuw nalezen."`,
  );
});
