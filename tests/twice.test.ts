import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { differences } from "./twice.ts";

test("one byte, a file more or a file less is a difference; the same files are none", () => {
  const root = mkdtempSync(join(tmpdir(), "pris-twice-"));
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const compare = () => differences(join(root, "a"), join(root, "b"));
  for (const folder of ["a", "b"]) {
    put(`${folder}/index.html`, "same");
    put(`${folder}/deep/page.html`, "same");
  }
  expect(compare()).toEqual({ files: 2, different: [] });
  put("b/deep/page.html", "samE");
  put("a/only-here.txt", "");
  put("b/only-there.txt", "");
  expect(compare()).toEqual({ files: 4, different: ["deep/page.html", "only-here.txt", "only-there.txt"] });
  rmSync(root, { recursive: true });
});
