/**
 * `npm run licences`: every package by its licence. It fails where a package has none that we know, or where one that
 * reaches readers has a licence with conditions for who passes it on.
 */
import { bundledPackages } from "./in-browser.ts";
import { type Pinned, pinned } from "./lock.ts";

/** Whoever uses the site receives these too: licences that ask no more than to be named. */
const FOR_READERS = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "OFL-1.1"];
/** Tools that make and test the site, and are no part of it. Of a choice we take the last. */
const FOR_TOOLS = [
  ...["(BSD-3-Clause OR CC-BY-3.0)", "(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)", "BlueOak-1.0.0", "CC0-1.0", "MPL-2.0"],
  ...["Apache-2.0 AND LGPL-3.0-or-later", "Apache-2.0 AND LGPL-3.0-or-later AND MIT", "LGPL-3.0-or-later"],
  ...["(MIT AND Zlib)", "Python-2.0"],
];

/** What is served as it comes, and no script that is bundled. */
export const SERVED = ["@fontsource-variable/atkinson-hyperlegible-next", "pagefind"];

/** Packages whose licence does not let us do what we do with them, each with its licence. */
export function refused(packages: readonly Pinned[], readers: readonly string[]): string[] {
  const allowed = (name: string) => (readers.includes(name) ? FOR_READERS : [...FOR_READERS, ...FOR_TOOLS]);
  return packages.flatMap(({ name, version, licence }) =>
    allowed(name).includes(licence) ? [] : [`${name} ${version}: ${licence}`],
  );
}

if (import.meta.main) {
  const packages = pinned();
  const readers = [...(await bundledPackages()), ...SERVED];
  const byLicence = Object.entries(Object.groupBy(packages, ({ licence }) => licence)).sort();
  for (const [licence, list = []] of byLicence) {
    console.log(`\n${licence} (${list.length})`);
    for (const { name, version } of list)
      console.log(`  ${name} ${version}${readers.includes(name) ? "   <- reaches readers" : ""}`);
  }
  const wrong = refused(packages, readers);
  console.log(`\n${packages.length} packages, ${byLicence.length} licences, ${readers.length} reach readers`);
  if (wrong.length > 0) {
    console.error(`Not allowed (tests/dependencies/licences.ts says which are):\n${wrong.join("\n")}`);
    process.exitCode = 1;
  }
}
