/** A round at the table: who sits there, and who has spoken. Nothing of it is kept anywhere. */

interface Speaker {
  name: string;
  spoke: boolean;
}
export type Round = readonly Speaker[];

const MOST_NAMES = 60; // more than a large group
const MOST_LETTERS = 40;

/** Names are the same when only their capitals or spaces differ. */
const same = (one: string, other: string) => one.toLocaleLowerCase("nl") === other.toLocaleLowerCase("nl");
const has = (round: Round, name: string) => round.some((speaker) => same(speaker.name, name));

/** Adds the names in a text, with commas, semicolons or lines between them. Whoever is there already, or does not fit, is handed back. */
export function addNames(round: Round, text: string): { round: Round; refused: string[] } {
  const names = text.split(/[,;\n]+/).flatMap((part) => part.trim().replaceAll(/\s+/g, " ") || []);
  const after = [...round];
  const refused: string[] = [];
  for (const name of names)
    if (has(after, name) || after.length >= MOST_NAMES || name.length > MOST_LETTERS) refused.push(name);
    else after.push({ name, spoke: false });
  return { round: after, refused };
}

/** Somebody has spoken; or has not, where that was said by mistake. */
export const toggle = (round: Round, name: string): Round =>
  round.map((one) => (one.name === name ? { ...one, spoke: !one.spoke } : one));

/** Somebody leaves the table. */
export const leave = (round: Round, name: string): Round => round.filter((one) => one.name !== name);

/** The same people, and nobody has spoken. */
export const again = (round: Round): Round => round.map(({ name }) => ({ name, spoke: false }));

/** Who has not spoken yet, in the order of the table. */
export const waiting = (round: Round): string[] => round.flatMap(({ name, spoke }) => (spoke ? [] : name));
