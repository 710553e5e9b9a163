/** The page of the content as data. */
export const dataText = {
  names: {
    aanbevelingen: "Aanbevelingen",
    methodieken: "Methodieken",
    begrippen: "Begrippen",
    hulpmiddelen: "Hulpmiddelen",
    bronnen: "Bronnen",
    oefeningen: "Oefeningen",
  },
  file: "Bestand",
  amount: "Aantal",
  schema: "Schema",
  schemaOf: (name: string) => `Schema: ${name}`,
} as const;
