/** Which pieces of an aid a lesson takes. */
import type { Content } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import { viewsOf } from "../kinds/index.ts";
import type { Piece } from "./piece.ts";

/** The pieces of an aid with these ids, in this order. */
export function practicePieces(content: Content, aid: Aid, ids: readonly string[]): Piece[] {
  const all = viewsOf(aid).practised(content, aid);
  return ids.flatMap((id) => all.find((piece) => piece.id === id) ?? []);
}
