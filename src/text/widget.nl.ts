/** The Dutch of every aid: the words around its content, and those of what comes out as plain text. */
export const restart = "Begin opnieuw";
export const dropped = (questions: string[]) =>
  `Een deel van deze link past niet meer bij dit hulpmiddel. Weggevallen: ${questions.join(" · ") || "iets onbekends"}.`;
export const danger = "Is er nu gevaar?";
export const call = "Bel";
export const wipe = "Wis en verlaat";
export const wipeKey = "Wis met drie keer Shift";
export const wipeHere = "Wis";
export const presses = (n: number) => `Shift: ${n} van 3`;
export const copy = "Kopieer";
export const print = "Druk af";
export const printFailed = "Afdrukken mag hier niet. Kopieer de tekst.";
export const share = "Deel";
export const shareFailed = "Delen lukt hier niet. Kopieer de tekst.";
export const heading = "Mijn uitkomst";
export const aid = "Hulpmiddel";
export const notices = "Goed om te weten";
export const date = "Nagekeken op";
