import { afterEach, expect, test } from "vitest";
import { aidRows, bankRow, courseFiles } from "../../../src/views/course/files.ts";
import { content, real, SITE } from "./sets.ts";

const files = courseFiles(content);
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("the bank and each aid in five forms, and the cartridge: each at an address of its own", () => {
  expect(files).toHaveLength((1 + real.length) * 5 + 1);
  expect(real).toHaveLength(9);
  expect(new Set(files.map(({ href }) => href)).size).toBe(files.length);
  for (const { href } of files)
    expect(href).toMatch(/^\/cursus\/[a-z-]+-\d[\d.-]*\d(-[a-z]+)?\.(xml|zip|csv|txt|imscc)$/);
});

test("a name tells which aid and which version of it", () => {
  const scan = content.aid.get("zelftest-persoon-centraal");
  const row = aidRows(content).find(({ id }) => id === scan?.id);
  expect(row?.files.moodle.href).toBe(`/cursus/${scan?.id}-${scan?.data.version}-moodle.xml`);
  expect(bankRow(content).questions).toBe(68);
});

test("two builds give the same bytes, also on a machine in another time zone", () => {
  process.env.TZ = "Europe/Brussels";
  const here = files.map(({ make }) => Buffer.from(make(SITE)));
  process.env.TZ = "Pacific/Auckland";
  expect(new Date(2026, 10, 26).getTimezoneOffset()).toBe(-780);
  const there = courseFiles(content).map(({ make }) => Buffer.from(make(SITE)));
  expect(here.filter((bytes) => bytes.subarray(0, 2).toString() === "PK")).toHaveLength(11);
  expect(here.map((bytes, at) => bytes.equals(there[at] as Buffer)).filter((same) => !same)).toEqual([]);
});

test("no file is larger than 150 kB", () => {
  const sizes = files.map(({ href, make }) => ({ href, size: Buffer.from(make(SITE)).length }));
  expect(Math.min(...sizes.map(({ size }) => size))).toBeGreaterThan(1000);
  expect(sizes.filter(({ size }) => size > 150_000)).toEqual([]);
});
