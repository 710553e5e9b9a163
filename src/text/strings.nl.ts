/** All interface Dutch that more than one component uses. A missing string is a type error. */
import type { AidKind } from "../schema/aid.ts";

/** What readers call an aid of each kind. */
const aidKinds: { [K in AidKind]: string } = {
  wegwijzer: "Wegwijzer",
  kaarten: "Kaarten",
  keuzetabel: "Keuzetabel",
  zelfscan: "Zelfscan",
};

export const strings = {
  skip: "Naar de inhoud",
  mainNav: "Hoofdmenu",
  menu: "Menu",
  printAid: "Druk het hele hulpmiddel af",
  notices: "Goed om te weten",
  breadcrumb: "Kruimelpad",
  onThisPage: "Op deze bladzijde",
  besidePage: "Zie ook",
  previous: "Vorige",
  next: "Volgende",
  copyLink: "Kopieer link",
  share: "Deel",
  related: "Hoort hierbij:",
  concrete: "Zit je met een concrete vraag?",
  alsoRelated: "Methodieken en casussen hierbij",
  print: "Druk af",
  own: "Keuze van de makers",
  ownOnPage: "Wat op deze bladzijde van de makers komt",
  guidelineItself: "De richtlijn zelf:",
  sourceSays: "Bron",
  sourceUrlNote: "adres uit de bron, niet opnieuw nagekeken",
  reviewedBy: "Nagelezen door",
  nobody: "nog niemand",
  wrong: "Fout gezien?",
  aidKinds,
  selfTest: "Zelftest",
  talk: "Gesprek",
  boxKinds: {
    methodiek: "Methodiek",
    instrument: "Hulpmiddel van elders",
    model: "Model",
    casus: "Casus",
    tip: "Tip",
    opgelet: "Opgelet",
  },
} as const;
