/** The aids in the groups and the order of structuur.yaml. */
import type { Content } from "../model/content.ts";
import type { Aid } from "../schema/aid.ts";
import type { Structure } from "../schema/site.ts";

export type AidGroup = Structure["aids"][number] & { aids: Aid[] };

/** Every group with its aids. */
export const aidGroups = ({ structure, aid }: Content): AidGroup[] =>
  structure.aids.map((group) => ({ ...group, aids: group.entries.flatMap((id) => aid.get(id)?.data ?? []) }));
