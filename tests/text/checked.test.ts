import { expect, test } from "vitest";
import { readByExperts, reviewedText } from "../../src/text/checked.ts";

test("who read it over and when, or that nobody did", () => {
  expect(reviewedText("nog niemand")).toBe("nog niemand");
  expect(reviewedText({ on: "2026-11-02", by: "An Jans, jurist" })).toBe("An Jans, jurist, 2 november 2026");
});

test("how much experts read, in a sentence", () => {
  expect(readByExperts({ reviewed: 0, reviewable: 46 })).toContain("Nog geen enkele bladzijde");
  expect(readByExperts({ reviewed: 3, reviewable: 46 })).toContain("las 3 van de 46");
});
