/** The Dutch of a zelfscan while one fills it in; what comes out has its words in zelfscan-result.nl.ts. */
export const stepOf = (n: number, total: number) => `Stap ${n} van ${total}`;
export const allSteps = "Alle stappen";
export const filled = "ingevuld";
export const back = "Terug";
export const next = "Verder";
export const show = "Toon het resultaat";
export const result = "Je resultaat";
export const loading = "Het resultaat komt eraan …";
export const failed = "Dit deel kwam niet aan. Kijk je verbinding na en probeer opnieuw. Wat je invulde, staat er nog.";
export const again = "Probeer opnieuw";

export const several = "Je mag er meer dan één kiezen.";
export const atMost = (most: number) => (most === 1 ? "Kies er één." : `Kies er hoogstens ${most}.`);
export const tooMany = (chosen: number, most: number) =>
  `Je koos er ${chosen}. Het mag, maar liefst hoogstens ${most}.`;
export const total = (sum: number) => {
  if (sum === 100) return "Samen 100 %.";
  const rest = sum < 100 ? `Er blijft ${100 - sum} % over.` : `Dat is ${sum - 100} % te veel.`;
  return `Samen ${sum} %. ${rest}`;
};
export const wholeNumber = (most: number) => `Vul een heel getal in van 0 tot ${most}.`;
export const open = "Nog niet gekozen";
/** Content names what a row holds in the middle of a sentence; here it begins one. */
export const capital = (what: string) => what.replace(/^./, (letter) => letter.toUpperCase());
export const rowOf = (what: string, row: number) => `${capital(what)} ${row}`;
