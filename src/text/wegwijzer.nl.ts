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

/** The headings of an outcome's sections. */
export const sections = {
  actions: "Wat je nu doet",
  call: "Bel",
  means: "Wat dit betekent",
  certainty: "Hoe zeker dit is",
  fits: "Waarom dit bij je antwoorden past",
  support: "Welke steun is er nodig? Vink aan wat past",
  record: "Noteer",
  consult: "Overleg met",
  neighbours: "Past dit net niet?",
  onward: "Ga verder",
  basis: "Waarop dit steunt",
};
