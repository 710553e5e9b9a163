/** The Dutch of what is kept of practice, and of what one does with it. */
export const advice =
  "Sommige browsers wissen wat een site bewaart als je er zeven dagen niet komt. Neem daarom af en toe een reservekopie. Die kan je ook op een ander toestel terugzetten.";
export const exportFile = "Neem een reservekopie";
export const importFile = "Zet een reservekopie terug";
export const wipe = "Wis alles van dit toestel";
export const exported = "De reservekopie is bewaard als bestand.";
export const exportFailed = "Een bestand bewaren mag hier niet.";
export const imported = (n: number) =>
  n === 0
    ? "Alles uit dit bestand stond er al."
    : `Teruggezet uit het bestand: ${n === 1 ? "1 oefening" : `${n} oefeningen`}.`;
export const importNothing = "In dit bestand staat niets van deze bladzijde. Er is niets veranderd.";
export const importTooLarge = "Dit bestand is te groot om een reservekopie te zijn. Er is niets veranderd.";
export const importFailed = "Dit bestand gaat niet open. Kijk na of je het mag lezen en probeer opnieuw.";
export const unread =
  "Een deel van wat bewaard was, is beschadigd of komt van een nieuwere versie van deze bladzijde. Wat leesbaar is, telt gewoon mee. De rest is niet weg: neem ze mee als bestand, of wis ze.";
export const exportUnread = "Neem het onleesbare deel mee";
export const wipeUnread = "Wis het onleesbare deel";
