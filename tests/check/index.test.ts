import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../src/check/index.ts";

const FOLDER = new URL("../../src/check/", import.meta.url);

test("every file with a rule holds one, and the check applies it", async () => {
  const found: [string, unknown][] = [];
  for (const file of readdirSync(FOLDER)) {
    const exported = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
    const own = Object.entries(exported).filter(
      ([name]) => /^check[A-Z]/.test(name) && !/^check(Content|Address)$/.test(name),
    );
    expect(own.length, file).toBeLessThan(2);
    found.push(...own);
  }
  expect(found.length).toBeGreaterThan(15);
  expect(new Set(rules)).toEqual(new Set(found.map(([, rule]) => rule)));
  expect(rules).toHaveLength(found.length);
});
