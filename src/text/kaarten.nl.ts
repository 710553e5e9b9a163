/** The Dutch of a deck of cards. */
import { widgetText } from "./widget.nl.ts";

export const kaartenText = {
  ...widgetText,
  cards: "Kaarten",
  practise: "Oefenen",
  turn: "Draai om",
  nextCard: "Volgende",
  previousCard: "Vorige",
  shuffle: "Schud",
  cardOf: (n: number, total: number) => `Kaart ${n} van ${total}`,
  front: "voorkant",
  backSide: "achterkant",
  exerciseOf: (n: number, total: number) => `Oefening ${n} van ${total}`,
  good: "Dat past hier.",
  notGood: "Dat past hier minder.",
  allAnswers: "Alle antwoorden met uitleg",
  readMore: "Lees verder:",
  done: (right: number, total: number) => `Je koos ${right} van de ${total} keer meteen wat het best past.`,
  toCard: "Bekijk deze kaart",
} as const;
