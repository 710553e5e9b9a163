/** What the site counts, in the words of the page on checks; the registries have their own (model/registries.ts). */
export const countTexts = {
  sitePages: "Bladzijden, zonder de overzichten en de versies om in te bedden",
  questions: "Vragen in de wegwijzers",
  answers: "Antwoorden op die vragen",
  outcomes: "Uitkomsten",
  examples: "Voorbeelden die een hele weg vastleggen",
  cards: "Kaarten",
  exercises: "Oefeningen",
  scanItems: "Vragen en stellingen in de zelfscans",
  themes: "Thema’s om over te praten",
  statements: "Uitspraken over die gronden",
  items: "Items uit de bronnen",
  treated: "Items die een plaats kregen",
} as const;

/** What <Aantal wat="…" /> can count beside the entries of a registry, which go by their plural. */
export const amountNames = {
  items: "items",
  sensitive: "gevoelige hulpmiddelen",
  reviewable: "na te lezen teksten",
  reviewed: "nagelezen teksten",
} as const;
