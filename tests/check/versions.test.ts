import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a version that is not among the changes", () => {
  expect(check({ "hulpmiddelen/melden.yaml": swap('version: "1.0"', 'version: "1.1"') })).toMatchInlineSnapshot(
    `"content/hulpmiddelen/melden.yaml:12 · changes: versie 1.1 staat niet bij de wijzigingen. Wat nu: voeg { version: "1.1", on: …, what: … } toe."`,
  );
});
