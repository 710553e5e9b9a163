/** Where the long words of a title may break on a narrow screen: browsers do not all know how to hyphenate Dutch. */
import dutch from "hyphen/nl";

/** Shorter words fit, also in the largest letters on the narrowest phone. */
const LONG = 18;
const SOFT = "\u00ad";

/** Splits a title where a long word may break: each at most once, at the syllable nearest its middle. */
export function breakable(title: string): string[] {
  const marked = title.replaceAll(new RegExp(`\\p{L}{${LONG},}`, "gu"), (word) => {
    const syllables = dutch.hyphenateSync(word, { hyphenChar: SOFT }).split(SOFT);
    const ends = syllables.slice(0, -1).map((_, at) => syllables.slice(0, at + 1).join("").length);
    const off = (end: number) => Math.abs(end - word.length / 2);
    const [best] = ends.sort((a, b) => off(a) - off(b));
    return best === undefined ? word : `${word.slice(0, best)}${SOFT}${word.slice(best)}`;
  });
  return marked.split(SOFT);
}
