/** What each part of the site makes of an aid of one kind: one row a kind, in its own file, so that none is forgotten. */
import type { PartKind } from "../../domain/selection.ts";
import type { Content } from "../../model/content.ts";
import type { AidKind, AidOf } from "../../schema/aid.ts";
import type { PictogramName } from "../art/pictogram-shapes.ts";
import type { Piece } from "../lesson/piece.ts";
import type { ReadPart } from "../review/read-part.ts";
import type { AidPart } from "../search/part.ts";

/** What a learning platform hears at the end: a score, or only that somebody came there. */
export type Scoring = "scored" | "completed";

export interface KindViews<K extends AidKind> {
  pictogram: PictogramName;
  /** What search finds by itself. */
  searched: (aid: AidOf<K>) => AidPart[];
  /** What a lesson can put to students. */
  practised: (content: Content, aid: AidOf<K>) => Piece[];
  /** What a package for a learning platform gives; undefined where there is none. */
  scored: (aid: AidOf<K>) => Scoring | undefined;
  /** What an expert judges one by one: its parts that may rest on the law; none for a kind that has nowhere to name it. */
  judged: (content: Content, aid: AidOf<K>) => readonly ReadPart[];
  /** What "Mijn selectie" can hold of it. */
  selected: { kind: PartKind; of: (aid: AidOf<K>) => readonly { id: string; title: string }[] };
}
