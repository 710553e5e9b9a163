/** The Dutch of a reference to a source. */
export const noDate = "z.d.";
export const missing = { makers: "de makers", year: "het jaar van uitgave", url: "een webadres" } as const;
/** Says what is not there, and why nothing stands in its place. */
export const lacking = (what: readonly string[]): string => {
  const last = what.at(-1) ?? "";
  const list = what.length > 1 ? `${what.slice(0, -1).join(", ")} en ${last}` : last;
  return `In de tekst die wij kennen, staan ${list} niet, en ook geen namen van auteurs. Daarom vullen we die niet in: “${noDate}” betekent zonder datum. Als jij een uitgave met een datum hebt, neem dan die datum over.`;
};
export const copy = "Kopieer";
