import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { classicScript } from "../../src/integrations/classic-script.ts";

const names = readdirSync("src/browser/file")
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "file"); // what the others share

test("every script of a file is one classic piece, the same each time", async () => {
  expect(names).toEqual(["kaarten", "keuzetabel", "unpack", "uitvoeren", "wegwijzer", "zelfscan"].sort());
  for (const name of names) {
    const [code, again] = [await classicScript(name), await classicScript(name)];
    expect(again, name).toBe(code);
    expect(() => new Function(code), name).not.toThrow(); // as a script: a module's words would be errors
    expect(code, name).not.toMatch(/\bimport\s*\(|import\.meta|localStorage|getUserMedia|BroadcastChannel/);
  }
}, 60_000);
