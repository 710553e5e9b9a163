/**
 * The data of an island, cut in pieces that stand beside what they are about in the outline: the same words then stand
 * close together, and compress to once instead of twice. In the order of the page the pieces are one text again.
 */
import type { AidKind } from "../../schema/aid.ts";
import type { IslandData } from "./index.ts";

export interface Pieces {
  /** Stands with the island itself. */
  head: string;
  /** By the id of the part of the outline that each stands before, in the order of the outline. */
  rest: ReadonlyMap<string, string>;
}

/** Data as it may stand in a page: nothing in it closes the element that holds it. */
export const json = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
const whole = (data: IslandData): Pieces => ({ head: json(data), rest: new Map() });
const listed = (parts: readonly { id: string }[], end: string): [string, string][] =>
  parts.map((part, index) => [part.id, json(part) + (index === parts.length - 1 ? end : ",")]);

/** The kinds whose data is long enough to gain by it; of any other it stays whole. */
const cut: { [K in AidKind]?: (data: Extract<IslandData, { kind: K }>) => Pieces } = {
  wegwijzer: ({ questions, outcomes, ...rest }) => ({
    head: json(rest).slice(0, -1) + ',"questions":[',
    rest: new Map([...listed(questions, '],"outcomes":['), ...listed(outcomes, "]}")]),
  }),
};

/** The pieces of an aid's data. */
export const piecesOf = (data: IslandData): Pieces => ((cut[data.kind] ?? whole) as (data: IslandData) => Pieces)(data);
