import { expect, test } from "vitest";
import { wayOf } from "../../../src/browser/run/swipe.ts";

test.each([
  ["to the left", -120, 10, 1],
  ["to the right", 120, -10, -1],
  ["just far enough", -60, 30, 1],
  ["a tap that slipped", -59, 0, 0],
  ["nothing at all", 0, 0, 0],
  ["scrolling", -80, 300, 0],
  ["aslant", -100, 51, 0],
])("a finger that goes %s", (_how, across, down, way) => {
  expect(wayOf(across, down)).toBe(way);
});
