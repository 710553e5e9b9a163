import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a figure that nothing shows is a warning", () => {
  expect(
    check({ "richtlijn/principes/persoon-centraal.mdx": swap('<Figuur id="cirkel" />', "Tekst.") }),
  ).toMatchInlineSnapshot(
    `"content/figuren/cirkel.yaml:1 · geen enkele tekst toont deze figuur. Wat nu: plaats ze met <Figuur id="cirkel" />, of schrap het bestand."`,
  );
});
