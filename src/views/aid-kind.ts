/** What readers call an aid: the kind of its data, except that a self-test is a use of cards with a name of its own. */
import type { Aid } from "../schema/aid.ts";
import { strings } from "../text/strings.nl.ts";

/** Whether this is the id of a self-test: the contract gives those one form. */
export const isSelfTest = (id: string): boolean => id.startsWith("zelftest-");

/** The word above an aid. */
export const aidKind = ({ id, kind }: Pick<Aid, "id" | "kind">): string =>
  isSelfTest(id) ? strings.selfTest : strings.aidKinds[kind];
