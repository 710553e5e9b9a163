import fc from "fast-check";
import { expect, test } from "vitest";
import { readContent } from "../../src/reader/read.ts";
import { sitePages } from "../../src/views/az.ts";
import { meant } from "../../src/views/mangled-address.ts";

const known = sitePages(readContent().content).map(({ href }) => href);
/** What a sentence, a mail or a chat does to an address. */
const MANGLES: [how: string, mangle: (path: string) => string][] = [
  ["a bracket after it", (path) => `${path})`],
  ["a comma instead of its end", (path) => `${path.replace(/\/$/, "")},`],
  ["a full stop after it", (path) => `${path}.`],
  ["a space after it", (path) => `${path}%20`],
  ["capitals", (path) => path.toUpperCase()],
  ["quotes around it", (path) => `${path}%E2%80%9D`],
  ["an angle bracket after it", (path) => `${path}%3E`],
  ["an ampersand of HTML after it", (path) => `${path}&amp;`],
  ["codes of codes", (path) => `${path}%2529`],
  ["a slash too many", (path) => `/${path}/`],
  ["a line break in it", (path) => path.replace(/.$/, "%0A$&")],
  ["index.html", (path) => `${path}index.html`],
];

test.each(MANGLES)("an address with %s stands for its page", (_how, mangle) => {
  expect(known.length).toBeGreaterThan(70);
  for (const path of known) expect(meant(mangle(path))[0], mangle(path)).toBe(path);
});

test("of a page that is not there, those above it", () =>
  expect(meant("/hulpmiddelen/weg/nog-iets/")).toEqual([
    "/hulpmiddelen/weg/nog-iets/",
    "/hulpmiddelen/weg/",
    "/hulpmiddelen/",
  ]));

test("any address gives addresses, the longest first", () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      const all = meant(`/${path}`);
      const isSound = (one: string, at: number) =>
        /^\/([a-z0-9-]+\/)*$/.test(one) && (at === 0 || (all[at - 1] ?? "").startsWith(one));
      return all.length > 0 && all.every(isSound);
    }),
  );
});
