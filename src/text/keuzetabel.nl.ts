/** The Dutch of a keuzetabel. */
export * from "./widget.nl.ts";

export const chooseAll = "Kies bij elk punt wat het best past. Je mag punten overslaan.";
export const best = "Dit past het best bij wat je koos";
export const speaksFor = "Spreekt ervoor";
export const speaksAgainst = "Spreekt ertegen";
export const nothing = "niets";
export const skip = "Overslaan";
export const chosen = (n: number, total: number) => `${n} van ${total} ingevuld`;
export const noneBetter = (one: string) => `Geen ${one} is op zich beter dan een andere.`;
export const others = (count: number, one: string, many: string) =>
  count === 1 ? `Nog 1 ${one}` : `Nog ${count} ${many}`;
export const signed = (weight: number) => (weight > 0 ? `+${weight}` : weight < 0 ? `−${-weight}` : "0");
export const fitsAsWell = "past even goed als de laatste hierboven";
export const allOthers = (someNamed: boolean, one: string) => (someNamed ? `Elke andere ${one}` : `Elke ${one}`);
export const steps = "Lees de stappen";
export const run = "Voer uit";
export const team = "Team";
export const intensity = "Hoe nauw";
export const consider = "Denk nog na over";
export const howTo = "Zo ziet dat eruit";
