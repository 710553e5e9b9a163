import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iconFor } from "../../../src/views/html/icon.ts";

test("a page of usual length names the file, which a browser keeps", () => {
  expect(iconFor("<p>Kort.</p>")).toBe("/favicon.svg");
});

test("a long page brings the very same icon along, in letters that an address may hold", () => {
  const icon = iconFor("<p>Lang.</p>".repeat(10_000));
  expect(icon).toMatch(/^data:image\/svg\+xml,[\w!'()*%+,./:;=?@~-]+$/);
  const [, drawing = ""] = icon.split(/,(.*)/s);
  expect(decodeURIComponent(drawing)).toBe(readFileSync("public/favicon.svg", "utf8").trim().replaceAll('"', "'"));
});
