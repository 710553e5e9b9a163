/** The Dutch of a zelfscan whole: the form to fill in on paper, and its key. */
export const howTo =
  "Vul in wat op jou of jullie past; overslaan mag. Op het einde staat de sleutel: daar lees je wat je antwoorden zeggen.";
export const others =
  "Als je dit met anderen invult, leg dan jullie bladen naast elkaar. De scores samenleggen zonder namen kan alleen op een toestel, met JavaScript.";
export const kept = "Wat je op papier invult, bewaar je zelf. Op een toestel kan bewaren alleen met JavaScript.";
export const scale = "De schaal";
export const chosenBy = { own: "De schaal is een keuze van de makers:", source: "De schaal komt uit" } as const;
export const bands = "Wat een score zegt";
export const key = "De sleutel";
export const keyHowTo = "Kijk bij elk punt of het op je antwoorden past. Zo ja, dan helpt het advies je verder.";
export const leadsTo = "Lees verder:";
export const remark = "Om over na te denken:";
export const none = "Hier hoort geen advies bij.";

export const one = "Kruis aan wat past.";
export const some = "Kruis alles aan wat past.";
export const atMost = (most: number) => `Kruis er hoogstens ${most} aan.`;
export const amount = (unit: string) => `Hoeveel ${unit}?`;
export const shares = "Schrijf bij elk deel een percentage. Samen is het 100 %.";
export const percent = "%";
export const grid = "Kruis in elke rij aan wat past.";
export const score = "Kruis je score aan.";
export const compare = "Schrijf in elke rij een naam, en twee keer het nummer dat past.";
export const rows = "Vul zoveel rijen in als je nodig hebt.";
export const from = (value: number, to: number) =>
  value === to ? `Score ${value}` : `Score ${value} tot en met ${to}`;
