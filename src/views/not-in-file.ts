/** What an aid can do on the site and not as one file, in words. */
import type { Aid, AidKind, AidOf } from "../schema/aid.ts";
import { fileText as t } from "../text/single-file.nl.ts";

const inLink = ({ sensitive }: Aid) => (sensitive ? [] : [t.inLink]);
/** Kinds that lose something; another needs no row. */
const lost: { [K in AidKind]?: (aid: AidOf<K>) => string[] } = {
  wegwijzer: inLink,
  keuzetabel: inLink,
  zelfscan: ({ keep, together }) => [...(keep ? [t.keep] : []), ...(together ? [t.camera] : [])],
};

/** One line for each thing; none where an aid does in a file all that it does. */
export const notInFile = (aid: Aid): string[] => (lost[aid.kind] as ((one: Aid) => string[]) | undefined)?.(aid) ?? [];
