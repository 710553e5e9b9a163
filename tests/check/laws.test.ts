import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a record that is too old is a warning", () => {
  expect(check({}, "2027-05-22")).toMatchInlineSnapshot(
    `"content/wetgeving/sw-352.yaml:10 · checkBefore: dit moest vóór 2027-05-22 opnieuw nagekeken worden. Wat nu: lees de bron opnieuw, en pas checkedOn en checkBefore aan."`,
  );
});

test("a record is not too old on its last day", () => {
  expect(check({}, "2027-05-21")).toMatchInlineSnapshot(`""`);
});

test("a record without a source", () => {
  expect(check({ "wetgeving/sw-352.yaml": swap("sources: [strafwetboek]", "sources: []") })).toMatchInlineSnapshot(
    `"content/wetgeving/sw-352.yaml:7 · sources: deze wettelijke grond steunt op geen enkele bron. Wat nu: zet bij sources de id van een bron met kind: rechtsbron."`,
  );
});
