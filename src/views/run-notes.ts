/** The notes of a group, as text to take along. Names never stand in it: a round is over when the page is left. */

export interface StepNote {
  title: string;
  note: string;
}

/** The notes that hold something, in the order of the steps. */
export const filled = (notes: readonly StepNote[]): StepNote[] =>
  notes.flatMap(({ title, note }) => (note.trim() === "" ? [] : { title, note: note.trim() }));

/** Title, notes below the step that they belong to, address. */
export function notesText(title: string, notes: readonly StepNote[], url: string): string {
  return [title, ...filled(notes).map((one) => `${one.title}\n${one.note}`), url].join("\n\n");
}
