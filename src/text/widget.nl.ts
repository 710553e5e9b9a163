/** The Dutch of every aid: the words around its content, and those of what comes out as plain text. */
export const widgetText = {
  restart: "Begin opnieuw",
  dropped: "Een deel van deze link past niet meer bij dit hulpmiddel. Je ziet hieronder tot waar hij wel klopt.",
  danger: "Is er nu gevaar?",
  call: "Bel",
  wipe: "Wis en verlaat",
  wipeKey: "Sneltoets: drie keer Shift wist en verlaat",
  copy: "Kopieer als tekst",
  print: "Druk mijn uitkomst af",
  share: "Deel",
  shareFailed: "Delen lukt hier niet. Kopieer de tekst.",
  heading: "Mijn uitkomst",
  aid: "Hulpmiddel",
  notices: "Goed om te weten",
  date: "Nagekeken op",
} as const;
