import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const script = resolve("src/cli/edition.ts");
let folder = "";
const freeze = (...names: string[]) =>
  spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: "utf8" });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pris-editie-"));
  for (const part of ["aanbevelingen", "hulpmiddelen"])
    cpSync(join("content", part), join(folder, "content", part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run edition", () => {
  test("freezes every recommendation and aid byte for byte, and never writes over an edition", () => {
    expect(freeze("2031-01").status).toBe(0);
    const frozen = globSync("**/*.{mdx,yaml}", { cwd: join(folder, "content/edities/2031-01") });
    expect(frozen).toHaveLength(globSync("content/{aanbevelingen,hulpmiddelen}/**/*.{mdx,yaml}").length);
    for (const file of frozen)
      expect(readFileSync(join(folder, "content/edities/2031-01", file))).toEqual(readFileSync(join("content", file)));
    const again = freeze("2031-01");
    expect(again.status).toBe(1);
    expect(again.stderr).toContain("bestaat al");
  });
  test("says what a name looks like", () => {
    expect(freeze("nu").stderr).toContain("npm run edition -- 2026-11");
    expect(freeze().status).toBe(1);
  });
});

test("the edition of November 2026 holds the 39 recommendations and 17 aids of its day", () => {
  expect(globSync("content/edities/2026-11/aanbevelingen/**/*.mdx")).toHaveLength(39);
  expect(globSync("content/edities/2026-11/hulpmiddelen/*.yaml")).toHaveLength(17);
});
