import { expect, test } from "vitest";
import { registryOf } from "../../src/model/files.ts";

test("a file is of one kind or of none", () => {
  expect(registryOf("richtlijn/kader/a.mdx")).toEqual({ kind: "page", id: "a", section: "kader" });
  expect(registryOf("richtlijn/a.mdx")).toEqual({ kind: "page", id: "a" });
  expect(registryOf("aanbevelingen/a.mdx")).toBeUndefined();
  expect(registryOf("bronnen/a/b.yaml")).toBeUndefined();
});
