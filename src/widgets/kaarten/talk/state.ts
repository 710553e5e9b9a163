/** What a group chose and noted, in memory alone. */
import { BEFORE } from "../../../domain/talk.ts";
import type { Notes } from "../../../views/talk-sheet.ts";

export interface TalkState {
  /** Ids of themes. */
  chosen: readonly string[];
  /** Ids of guidelines. */
  ticked: readonly string[];
  notes: Notes;
  /** Who sits at the table, as somebody typed it. */
  people: string;
  /** Where the talk is, or was when the group went to choose again. */
  current: string;
  /** Something was noted that nobody took along yet. */
  open: boolean;
}

export const START: TalkState = { chosen: [], ticked: [], notes: {}, people: "", current: BEFORE, open: false };

/** A list with `id` taken out of it, or added to it. */
export const toggled = (list: readonly string[], id: string): readonly string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
