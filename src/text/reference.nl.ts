/** The Dutch of a reference to a source. */
const noDate = "z.d.";
const missing = { makers: "de makers", year: "het jaar van uitgave", url: "het webadres" } as const;
/** Says what is not there, and why nothing stands in its place. */
const lacking = (what: readonly string[]): string => {
  const last = what.at(-1) ?? "";
  const list = what.length > 1 ? `${what.slice(0, -1).join(", ")} en ${last}` : last;
  return `In de tekst die wij kennen, vinden we ${list} niet terug, en ook geen namen van auteurs. Daarom vullen we die niet in: ‘${noDate}’ betekent ‘zonder datum’. Als jij een uitgave met een datum hebt, neem dan die datum over.`;
};
const copy = "Kopieer";

/** All of it, as one. */
export const referenceText = {
  noDate,
  missing,
  lacking,
  copy,
} as const;
