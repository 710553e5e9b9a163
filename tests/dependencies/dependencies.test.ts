/** What others made: licences that let us, few packages in a reader's browser and each for a reason, a bill of materials. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { barOf, tell } from "../figures.ts";
import { bundledPackages } from "./in-browser.ts";
import { refused, SERVED } from "./licences.ts";
import { pinned } from "./lock.ts";

const packages = pinned();
const readers = [...(await bundledPackages()), ...SERVED].sort();

/** README's table of what reaches readers. */
const part = /## What a reader's browser gets of others\n([\s\S]*?)\n## /.exec(readFileSync("README.md", "utf8"))?.[1];
const table = [...(part ?? "").matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, name = "", licence = "", why = ""]) => ({ name, licence: licence.trim(), why: why.trim() }),
);

describe("what reaches readers", () => {
  test("is in README's table, each with its licence and a reason, and nothing else is", () => {
    expect(table.map(({ name }) => name)).toEqual(readers);
    for (const { name, licence, why } of table) {
      expect(packages.find((one) => one.name === name)?.licence, name).toBe(licence);
      expect(why.split(" ").length, `${name}: ${why}`).toBeGreaterThan(4);
    }
  });
  test("is little", () => {
    expect(readers.length).toBeGreaterThan(5);
    expect(readers.length).toBeLessThanOrEqual(barOf("cit", "packagesForReaders"));
  });
});

describe("licences", () => {
  test("every package has one that lets us do what we do with it", (context) => {
    console.log(`${packages.length} packages, ${readers.length} reach readers: ${readers.join(", ")}`);
    tell(context, { packages: packages.length, packagesForReaders: readers.length });
    expect(packages.length).toBeGreaterThan(300);
    expect(refused(packages, readers)).toEqual([]);
  });
  test("one that has none, that nobody knows, or that is for tools and reaches readers, is refused", () => {
    const one = (licence: string) => [{ name: "a", version: "1.0.0", licence }];
    expect(refused(one("MIT"), ["a"])).toEqual([]);
    expect(refused(one("MPL-2.0"), [])).toEqual([]);
    expect(refused(one("MPL-2.0"), ["a"])).toEqual(["a 1.0.0: MPL-2.0"]);
    for (const licence of ["none", "AGPL-3.0-only", "SEE LICENSE IN x"])
      expect(refused(one(licence), [])).toEqual([`a 1.0.0: ${licence}`]);
  });
});

test("nothing is installed for readers apart: all that makes the site is for developers, and no page loads a package", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies?: object };
  expect(dependencies).toBeUndefined();
  const sources = globSync("src/**/*.{ts,tsx,astro,mdx}");
  expect(sources.length).toBeGreaterThan(300);
  const remote = /<script[^>]+src="https?:|import\(?\s*["']https?:|from "https?:/;
  expect(sources.filter((file) => remote.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("npm run sbom lists every package with its version, as CycloneDX", { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "sbom"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  expect(status, stderr).toBe(0);
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { group?: string; name: string; version: string }[];
  };
  expect(bomFormat).toBe("CycloneDX");
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  expect(listed.size).toBeGreaterThan(300);
  const missing = packages.filter(({ name, version }) => !listed.has(`${name}@${version}`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
