/** How a Dutch word sounds, roughly: who does not know how it is written, writes it as it sounds. */

/** Letters that sound the same, in the order in which they are read. */
const sounds: readonly [RegExp, string][] = [
  [/isch(?=e?$)/, "is"], // ethisch
  [/dt$/, "t"],
  [/t(?=ie)/g, "s"], // participatie
  [/ij|ei|ey/g, "1"],
  [/au|ou/g, "2"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ch/g, "g"],
  [/qu/g, "kw"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/v/g, "f"],
  [/z/g, "s"],
  [/y|ie/g, "i"],
  [/d$/, "t"],
  [/b$/, "p"],
  [/(.)\1+/g, "$1"], // one "l" or two, a long vowel or a short one
];

/** A key that words share which sound alike: "konflikt" and "conflict", "participasie" and "participatie". Folded in. */
export const soundOf = (word: string): string =>
  sounds.reduce((done, [letters, instead]) => done.replace(letters, instead), word);
