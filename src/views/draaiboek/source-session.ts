/** A session that stands ready on the path through a source, as the draaiboek knows it. */
import { emptySession, type Session, startOf } from "../../domain/draaiboek.ts";
import { address } from "../../model/addresses.ts";
import type { SourceSession } from "../../schema/source-path.ts";
import { writeSession } from "./link.ts";

/** The session that its data stands for. */
export const sessionOf = ({ title, start, parts, materials }: SourceSession): Session => ({
  ...emptySession,
  ...{ title, materials, start: startOf(start) ?? emptySession.start },
  parts: parts.map((part) => ({ name: "", ...part })),
});

/** The draaiboek that opens with it. */
export const draaiboekOf = (session: SourceSession): string => address.draaiboek + writeSession(sessionOf(session));
