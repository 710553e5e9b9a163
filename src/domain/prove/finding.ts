/** What a rule hands back when an aid breaks it. Written for editors, so in Dutch. */
export interface Finding {
  /** Where in the aid's data, so that a reader of the file can name the line. */
  path: readonly (string | number)[];
  /** What is wrong, naming the node or text it is about. */
  message: string;
  /** What to do now. */
  fix: string;
}

/** What an aid of a kind has to hold: finds what breaks it. */
export type Rule<A> = (aid: A) => Finding[];

/** Quotes an id or a text inside a message. */
export const quote = (value: string): string => `"${value}"`;

/** Writes a list the way people read it: "a", "b" en "c". */
export function enumerate(values: readonly string[]): string {
  const quoted = values.map(quote);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} en ${quoted.at(-1)}`;
}

interface Named {
  path: readonly (string | number)[];
  value: string;
}

/** The second and later holders of a value, each with the first one, so that a message can name both places. */
export function repeats(named: readonly Named[]): { path: Named["path"]; value: string; first: Named["path"] }[] {
  const firsts = new Map<string, Named["path"]>();
  return named.flatMap(({ path, value }) => {
    const first = firsts.get(value);
    if (first) return [{ path, value, first }];
    firsts.set(value, path);
    return [];
  });
}

/** Texts count as equal when only case, spacing or final punctuation differ: a reader cannot tell them apart. */
export const sameText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.?! ]+$/, "");
