/** The Dutch of a deck of cards. */
export * from "./widget.nl.ts";

export const parts = "Onderdelen";
export const cards = "Kaarten";
export const practise = "Oefenen";
export const turn = "Draai om";
export const nextCard = "Volgende";
export const previousCard = "Vorige";
export const shuffle = "Schud";
export const cardOf = (n: number, total: number) => `Kaart ${n} van ${total}`;
export const front = "voorkant";
export const backSide = "achterkant";
export const exerciseOf = (n: number, total: number) => `Oefening ${n} van ${total}`;
export const good = "Dat past hier.";
export const notGood = "Dat past hier minder.";
export const allAnswers = "Alle antwoorden met uitleg";
export const readMore = "Lees verder:";
export const done = (right: number, total: number) => `Je koos ${right} van de ${total} keer meteen wat het best past.`;
export const toCard = "Bekijk deze kaart";
export const daily = {
  label: "Oefen elke dag",
  text: "Deze situaties komen nu en dan terug, met die van alle zelftests",
};
