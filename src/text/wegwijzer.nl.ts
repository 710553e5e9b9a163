/** The Dutch of a wegwijzer. */
import { widgetText } from "./widget.nl.ts";

export const wegwijzerText = {
  ...widgetText,
  question: (n: number, most: number) =>
    most === 0 ? `Vraag ${n}, de laatste` : `Vraag ${n}, daarna nog hoogstens ${most}`,
  why: "Waarom vragen we dit?",
  back: "Vorige vraag",
  change: "Wijzig",
  changeFor: (question: string) => `Wijzig je antwoord op: ${question}`,
  earlier: "dit antwoordde je eerder",
  trail: "Jouw antwoorden",
  outcome: "Jouw uitkomst",
  tones: {
    mag: "Mag in principe",
    overleg: "Overleg eerst",
    "niet-zomaar": "Niet zomaar",
    gevaar: "Gevaar",
    uitleg: "Uitleg",
  },
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
  noStart: "Dit hulpmiddel opent niet goed. Gebruik het overzicht hieronder: daar staat alles.",
  firstDirection: "Dit is een eerste richting op basis van je antwoorden. Jij blijft zelf afwegen.",
} as const;
