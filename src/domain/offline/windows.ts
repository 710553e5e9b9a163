/**
 * Which open window belongs to which version of the site. A window keeps the version it came from until it is loaded
 * again, also when a newer one took over behind it: its scripts never meet the files of another version.
 */

/** By the id of a window or worker: the name of its version, only where that is not the present one. */
export type Origins = ReadonlyMap<string, string>;

/** A window whose page came over the network: what it asks for does too. */
export const NETWORK = "net";

/** What is to be written down when a version gives way: every open window that is not known yet came from it. */
export const retire = (known: Origins, open: readonly string[], previous: string): [id: string, version: string][] =>
  open.filter((id) => !known.has(id)).map((id) => [id, previous]);

/** What nobody needs any more: windows that are gone, and versions of which none is left open. */
export function sweep(known: Origins, open: readonly string[]): { windows: string[]; versions: string[] } {
  const windows = [...known.keys()].filter((id) => !open.includes(id));
  const needed = new Set([...known].flatMap(([id, version]) => (open.includes(id) ? [version] : [])));
  const versions = [...new Set(known.values())].filter((version) => version !== NETWORK && !needed.has(version));
  return { windows, versions };
}
