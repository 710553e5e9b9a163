/** The packages that package-lock.json pins, with the licence that each gives itself. */
import { readFileSync } from "node:fs";

export interface Pinned {
  name: string;
  version: string;
  licence: string;
}

/** Every package but this project itself, sorted by name; one that stands there in two places once. */
export function pinned(file = "package-lock.json"): Pinned[] {
  const { packages } = JSON.parse(readFileSync(file, "utf8")) as {
    packages: { [path: string]: { name?: string; version: string; license?: string } };
  };
  const all = Object.entries(packages).flatMap(([path, { name, version, license = "none" }]) =>
    path === "" ? [] : [{ name: name ?? path.replace(/^.*node_modules\//, ""), version, licence: license }],
  );
  const once = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}
