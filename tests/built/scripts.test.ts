import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./pages.ts";

const folder = join(ROOT, "_astro");
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));

test("what a first answer runs is compiled ahead, and nothing else", () => {
  const ahead = scripts.filter((name) =>
    readFileSync(join(folder, name), "utf8").startsWith("//# allFunctionsCalledOnLoad\n"),
  );
  expect(ahead.map((name) => name.split(".")[0]).sort()).toEqual(["Keuzetabel", "Wegwijzer", "Zelfscan", "aid"]);
  expect(scripts.length).toBeGreaterThan(50);
});
