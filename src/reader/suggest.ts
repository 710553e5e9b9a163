/** "Bedoel je …?": the names that look most like a mistyped one. */
import Fuse from "fuse.js";

/** The known name that looks most like `wrong`, if one looks like it at all. */
export function closest(wrong: string, known: Iterable<string>): string | undefined {
  // Fuse finds a short word inside any long one; a slip of the keyboard does not change the length much.
  const names = [...new Set(known)].filter(
    (name) => Math.abs(name.length - wrong.length) <= Math.max(3, wrong.length / 2),
  );
  const [best] = new Fuse(names, { threshold: 0.4, ignoreLocation: false, distance: 30 }).search(wrong.slice(0, 60));
  return best?.item;
}

/** A sentence for the end of a message: ' Bedoel je "x"?', or nothing. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const best = closest(wrong, known);
  return best === undefined ? "" : ` Bedoel je "${best}"?`;
}

/** A list for a sentence: "a", "b" of "c"; long lists are cut. */
export function choices(values: Iterable<string>, atMost = 8): string {
  const all = [...values].map((value) => `"${value}"`);
  if (all.length > atMost) return `${all.slice(0, atMost).join(", ")} … (${all.length} in totaal)`;
  if (all.length < 2) return all.join("");
  return `${all.slice(0, -1).join(", ")} of ${all.at(-1)}`;
}
