/** Words of the site that a mistyped word may have been. Fuse looks, a strict count of slips decides. Loaded when needed. */
import Fuse from "fuse.js/min-basic";

/** So many slips may stand in a word of this many letters. */
const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** Letters to add, drop, change or swap with their neighbour to make one word of the other. */
export function slips(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1];
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      now[at] = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, now];
  }
  return last[b.length] ?? 0;
}

/** A function that gives the words of `vocabulary` that are most like a word, the likeliest first; usually none. */
export function makeAlike(vocabulary: readonly string[]): (word: string) => string[] {
  const fuse = new Fuse([...vocabulary], { includeScore: true, ignoreLocation: true, threshold: 0.45 });
  return (word) =>
    fuse
      .search(word, { limit: 60 })
      .map(({ item }) => ({ item, far: slips(word, item) }))
      .filter(({ item, far }) => far <= Math.min(slipsIn(word), slipsIn(item)) && item[0] === word[0])
      .sort((a, b) => a.far - b.far || Math.abs(a.item.length - word.length) - Math.abs(b.item.length - word.length))
      .slice(0, 3)
      .map(({ item }) => item);
}
