/** The Dutch of the search page. */
export const searchStrings = {
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
  failed: "Zoeken lukt nu niet: het register is niet bereikbaar. Probeer het opnieuw, of kijk in de lijst van A tot Z.",
  failedShort: "Zoeken lukt nu niet.",
} as const;
