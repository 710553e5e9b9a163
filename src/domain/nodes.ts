/** What in an aid has an address, and what points out of it, whatever its kind. */
export type Path = readonly (string | number)[];

/** A part of an aid that an address can name (#<id>), and where it stands in the data. */
export interface AidNode {
  id: string;
  path: Path;
  /** The name it bears, where it has one. */
  title?: string;
  /** Items of the inventory that it treats itself, beside those of the aid. */
  items?: readonly string[];
}
/** An id that points out of the aid, and for a way into another aid the place there. */
export interface AidReference {
  path: Path;
  id: string;
  to: "law" | "contact" | "aid" | "recommendation" | "method" | "item";
  node?: string;
}

/** Parts in a list of the aid's data, at this path. */
export const listed = (
  at: string | Path,
  list: readonly { id: string; title?: string; items?: readonly string[] }[],
): AidNode[] =>
  list.map(({ id, title, items }, index) => ({
    ...{ id, path: [...[at].flat(), index] },
    ...(title === undefined ? {} : { title }),
    ...(items === undefined ? {} : { items }),
  }));

/** The same target for every id of a list. */
export const each = (path: Path, ids: readonly string[], to: AidReference["to"]): AidReference[] =>
  ids.map((id, index) => ({ path: [...path, index], id, to }));
