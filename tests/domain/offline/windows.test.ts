import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NETWORK, retire, sweep } from "../../../src/domain/offline/windows.ts";

describe("when a newer version takes over", () => {
  test("open windows are written down with the one before it; those of a still older one stay with theirs", () => {
    expect(retire(new Map([["b", "v1"]]), ["a", "b", "c"], "v2")).toEqual([
      ["a", "v2"],
      ["c", "v2"],
    ]);
  });
  test("with nothing open there is nothing to write", () => expect(retire(new Map(), [], "v1")).toEqual([]));
});

describe("sweep", () => {
  const known = new Map([
    ["a", "v1"],
    ["b", "v1"],
    ["c", "v2"],
    ["d", NETWORK],
  ]);
  test("a version stays as long as one of its windows is open", () =>
    expect(sweep(known, ["b"])).toEqual({ windows: ["a", "c", "d"], versions: ["v2"] }));
  test("when all are closed, every old version goes; what came over the network was no version", () =>
    expect(sweep(known, [])).toEqual({ windows: ["a", "b", "c", "d"], versions: ["v1", "v2"] }));
  test("never takes what an open window needs, and leaves nothing behind for a closed one", () => {
    const names = fc.stringMatching(/^[a-e]$/);
    const origins = fc
      .array(fc.tuple(names, fc.constantFrom("v1", "v2", NETWORK)))
      .map((list) => new Map<string, string>(list));
    fc.assert(
      fc.property(origins, fc.array(names), (known, open) => {
        const { windows, versions } = sweep(known, open);
        const needed = open.flatMap((id) => known.get(id) ?? []);
        const left = [...known.keys()].filter((id) => !windows.includes(id));
        expect(left.every((id) => open.includes(id))).toBe(true);
        expect(versions.some((version) => needed.includes(version))).toBe(false);
        expect(new Set([...versions, ...needed, NETWORK])).toEqual(new Set([...known.values(), NETWORK]));
      }),
    );
  });
});
