import { describe, expect, test } from "vitest";
import { edgePath } from "../../../src/views/figures/edge.ts";

const points = (pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

describe("edgePath", () => {
  test("starts at the first point, ends straight at the last", () => {
    expect(
      edgePath(
        points([
          [0, 0],
          [10, 20],
        ]),
      ),
    ).toBe("M0 0L10 20");
    expect(
      edgePath(
        points([
          [0, 0],
          [10, 10],
          [10, 40],
        ]),
      ),
    ).toBe("M0 0L10 10L10 40");
    expect(
      edgePath(
        points([
          [0, 0],
          [10, 10],
          [10, 30],
          [0, 40],
        ]),
      ),
    ).toBe("M0 0Q10 10 10 20L10 30L0 40");
  });
  test("no points, no line", () => {
    expect(edgePath([])).toBe("");
  });
});
