import { expect, test } from "vitest";
import { check, swap } from "../fixtures/check/check-sound.ts";

test("a legal source that does not say how much was read", () => {
  expect(check({ "bronnen/strafwetboek.yaml": swap("read: volledig\n", "") })).toMatchInlineSnapshot(
    `"content/bronnen/strafwetboek.yaml:1 · read: een rechtsbron heeft dit veld nodig. Wat nu: voeg read: toe."`,
  );
});

test("a code on a source that is none of the five", () => {
  expect(
    check({ "bronnen/strafwetboek.yaml": swap("read: volledig", "read: volledig\ncode: WEB") }),
  ).toMatchInlineSnapshot(
    `"content/bronnen/strafwetboek.yaml:5 · code: alleen een brontekst heeft dit veld. Wat nu: schrap het, of verander kind."`,
  );
});
