/** What an expert sees of what they judge: all words of it, and what these rest on. */
import type { Certainty, Origin, Reviewed } from "../../schema/common.ts";

export interface ReadSection {
  title?: string;
  lines: readonly string[];
  /** Long, and said elsewhere too: it opens when somebody asks. */
  folded?: boolean;
}
/** One part of an aid that rests on the law. */
export interface ReadPart {
  id: string;
  title: string;
  sections: readonly ReadSection[];
  origin: Origin;
  /** Ids of legal grounds. */
  basis: readonly string[];
  certainty: Certainty | undefined;
  reviewed: Reviewed | undefined;
}
