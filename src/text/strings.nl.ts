/** All interface Dutch that more than one component uses. A missing string is a type error. */
export const strings = {
  skip: "Naar de inhoud",
  mainNav: "Hoofdmenu",
  breadcrumb: "Kruimelpad",
  onThisPage: "Op deze bladzijde",
  previous: "Vorige",
  next: "Volgende",
  theme: { toDark: "Donker", toLight: "Licht", label: "Kleuren:" },
  copyLink: "Kopieer link",
  copied: "Gekopieerd",
  copyFailed: "Kopiëren lukt hier niet. Selecteer de tekst en kopieer ze zelf.",
  print: "Druk af",
  search: {
    busy: "We zoeken …",
    all: "Alles",
    found: (total: number, shown: number) =>
      total === 0
        ? "Geen resultaten."
        : total > shown
          ? `${total} resultaten, de eerste ${shown} hieronder.`
          : `${total} resultaten.`,
    nothing: (query: string) => `Niets gevonden voor “${query}”. Probeer een ander of korter woord, of kijk in de`,
    az: "lijst van A tot Z",
    failed:
      "Zoeken lukt nu niet: het register is niet bereikbaar. Probeer het opnieuw, of kijk in de lijst van A tot Z.",
    failedShort: "Zoeken lukt nu niet.",
  },
  own: "Keuze van de makers",
  sourceSays: "Bron",
  sourceUrlNote: "adres uit de bron, niet opnieuw nagekeken",
  reviewedBy: "Nagelezen door",
  nobody: "nog niemand",
  wrong: "Fout gezien?",
  aidKinds: { wegwijzer: "Wegwijzer", kaarten: "Kaarten", keuzetabel: "Keuzetabel" },
  selfTest: "Zelftest",
  letters: {
    P: "Persoon centraal en participatief werken",
    R: "Rolverdeling en reflectief handelen",
    I: "Informatie uitwisselen en interactief teamoverleg",
    S: "Samenwerkingscompetenties en sociale dynamieken",
  },
  boxKinds: {
    methodiek: "Methodiek",
    instrument: "Hulpmiddel van elders",
    model: "Model",
    casus: "Casus",
    tip: "Tip",
    opgelet: "Opgelet",
  },
  certainty: {
    vast: "Vrij zeker: dit staat in de wettekst of bij een bevoegde organisatie.",
    betwist: "Hierover is discussie.",
    "te-verifieren": "Dit moet nog nagekeken worden.",
  },
} as const;
