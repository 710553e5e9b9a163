/** What in a talk has an address, and what it points to. */
import type { Talk } from "../schema/aid.ts";
import { type AidNode, type AidReference, each, listed, type Path } from "./nodes.ts";

const themePath = (at: number): Path => ["talk", "themes", at];

/** Guidelines, each theme with its questions, the closing: in the order of the talk. */
export const talkNodes = ({ before, themes, closing }: Talk): AidNode[] => [
  ...listed(["talk", "before"], before),
  ...listed(["talk", "themes"], themes).flatMap((node, at) => [
    node,
    ...listed([...themePath(at), "questions"], themes[at]?.questions ?? []),
  ]),
  ...listed(["talk", "closing"], closing),
];

/** What its themes point to. */
export const talkReferences = ({ themes }: Talk): AidReference[] =>
  themes.flatMap(({ recommendations, methods, items }, at) => [
    ...each([...themePath(at), "recommendations"], recommendations, "recommendation"),
    ...each([...themePath(at), "methods"], methods, "method"),
    ...each([...themePath(at), "items"], items, "item"),
  ]);
