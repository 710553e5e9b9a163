/** A talk: its stages, in order, for the themes that a group chose. Runs in the browser, on an island's data too. */

interface Themed {
  id: string;
  questions: readonly { id: string }[];
}
/** What stands on the screen: a question of a theme, or one of the three below. */
export interface Stage<T> {
  id: string;
  /** Of a question: its theme, and which of the theme's questions it is, from 0. */
  asked?: { theme: T; at: number };
}

/** Where a group chooses its themes, before any stage; ids of content never begin like that. */
export const CHOOSE = "p-themas";
/** The stages that ask no question. */
export const BEFORE = "p-vooraf";
export const CLOSING = "p-afronding";
export const AGREED = "p-afspraken";

/** To settle beforehand, every question of the chosen themes in their own order; always the closing, and what was agreed. */
export function talkStages<T extends Themed>(themes: readonly T[], chosen: readonly string[]): Stage<T>[] {
  const questions = themes
    .filter(({ id }) => chosen.includes(id))
    .flatMap((theme) => theme.questions.map(({ id }, at): Stage<T> => ({ id, asked: { theme, at } })));
  return [{ id: BEFORE }, ...questions, { id: CLOSING }, { id: AGREED }];
}

/** Whether these kaarten hold a talk. */
export const holdsTalk = <A extends { talk?: object | undefined }>(
  aid: A,
): aid is A & { talk: NonNullable<A["talk"]> } => aid.talk !== undefined;
