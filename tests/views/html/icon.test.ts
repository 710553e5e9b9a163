import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ICON } from "../../../src/views/html/icon.ts";

test("a page brings the very same icon along, in letters that an address may hold", () => {
  expect(ICON).toMatch(/^data:image\/svg\+xml,[\w!'()*%+,./:;=?@~-]+$/);
  const [, drawing = ""] = ICON.split(/,(.*)/s);
  expect(decodeURIComponent(drawing)).toBe(readFileSync("public/favicon.svg", "utf8").trim().replaceAll('"', "'"));
});
