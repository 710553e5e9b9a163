/** The Dutch of a wegwijzer. */
export * from "./widget.nl.ts";

export const question = (n: number, most: number) =>
  most === 0 ? `Vraag ${n}, de laatste` : `Vraag ${n}, daarna nog hoogstens ${most}`;
export const why = "Waarom vragen we dit?";
export const back = "Vorige vraag";
export const change = "Wijzig";
export const changeFor = (question: string) => `Wijzig je antwoord op: ${question}`;
export const earlier = "dit antwoordde je eerder";
export const trail = "Jouw antwoorden";
export const outcome = "Jouw uitkomst";
export const tones = {
  mag: "Mag in principe",
  overleg: "Overleg eerst",
  "niet-zomaar": "Niet zomaar",
  gevaar: "Gevaar",
  uitleg: "Uitleg",
};
export const firstDirection = "Dit is een eerste richting op basis van je antwoorden. Jij blijft zelf afwegen.";

/** The headings of an outcome's sections. */
export const sections = {
  means: "Wat dit betekent",
  fits: "Waarom dit bij je antwoorden past",
  actions: "Wat je nu doet",
  support: "Welke steun is er nodig? Vink aan wat past",
  record: "Noteer",
  consult: "Overleg met",
  neighbours: "Past dit net niet?",
  onward: "Ga verder",
  basis: "Waarop dit steunt",
  certainty: "Hoe zeker dit is",
};
