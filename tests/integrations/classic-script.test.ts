import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { classicScript } from "../../src/integrations/classic-script.ts";

/** What the others share. */
const shared = ["file", ...["api", "kept", "start", "useAnswers", "useExercises"].map((name) => `scorm/${name}`)];
const names = readdirSync("src/browser/file", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => !shared.includes(name));
const packaged = ["scorm/kaarten", "scorm/keuzetabel", "scorm/wegwijzer"];

test("every script of a file is one classic piece, the same each time", async () => {
  const files = ["kaarten", "keuzetabel", "unpack", "uitvoeren", "wegwijzer", "zelfscan"];
  expect(names.sort()).toEqual([...files, ...packaged].sort());
  for (const name of names) {
    const [code, again] = [await classicScript(name), await classicScript(name)];
    expect(again, name).toBe(code);
    expect(() => new Function(code), name).not.toThrow(); // as a script: a module's words would be errors
    // Only a package talks with a platform, and keeps there what the aid's own hooks hold.
    expect(/LMSInitialize/.test(code), name).toBe(packaged.includes(name));
    expect(code, name).not.toMatch(/\bimport\s*\(|import\.meta|localStorage|getUserMedia|BroadcastChannel/);
  }
}, 60_000);
