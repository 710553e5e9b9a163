import { expect, test } from "vitest";
import { reviewedText } from "../../src/text/checked.ts";

test("who read it over and when, or that nobody did", () => {
  expect(reviewedText("nog niemand")).toBe("nog niemand");
  expect(reviewedText({ on: "2026-11-02", by: "An Jans, jurist" })).toBe("An Jans, jurist, 2 november 2026");
});
