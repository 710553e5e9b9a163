/** Puts a list in a random order. */

/**
 * A new list with the same members, each order equally likely (Fisher–Yates).
 * @param random gives a number from 0 up to, not including, 1
 */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [result[last], result[pick]] = [result[pick] as T, result[last] as T];
  }
  return result;
}
