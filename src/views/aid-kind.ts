/** What readers call an aid: the kind of its data, except that self-tests and talks are uses of cards with names of their own. */
import { holdsTalk } from "../domain/talk.ts";
import type { Aid } from "../schema/aid.ts";
import { strings } from "../text/strings.nl.ts";

/** Whether this is the id of a self-test: the contract gives those one form. */
export const isSelfTest = (id: string): boolean => id.startsWith("zelftest-");

/** Whether this is a talk of a group. */
export const isTalk = (aid: Aid): boolean => "talk" in aid && holdsTalk(aid);

/** The word above an aid. */
export const aidKind = (aid: Aid): string =>
  isSelfTest(aid.id) ? strings.selfTest : isTalk(aid) ? strings.talk : strings.aidKinds[aid.kind];
