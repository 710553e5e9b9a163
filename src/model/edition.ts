/** Texts of a former day, frozen: what `npm run edition` keeps and nothing changes any more. */
import type { MdxText } from "./mdx.ts";

/** What an edition holds, by the name of its registry. */
export const frozenKinds = ["recommendation", "aid"] as const;
export type FrozenKind = (typeof frozenKinds)[number];

/** One text. It fitted the schema of its day, which may not be today's: nothing is known of its data but its name. */
export type FrozenText = { id: string; title: string; data: unknown; mdx: MdxText | undefined };

export type Edition = {
  /** Year and month: "2026-11". */
  name: string;
  texts: { [K in FrozenKind]: Map<string, FrozenText> };
};
