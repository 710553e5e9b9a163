/** The Dutch of the search page. */
export const searchStrings = {
  busy: "We zoeken …",
  slow: "Zoeken duurt langer dan gewoonlijk. Wacht nog even, of kijk in de",
  all: "Alles",
  found: (total: number, shown: number) =>
    total === 0
      ? "Geen resultaten."
      : total > shown
        ? `${total} resultaten, de eerste ${shown} hieronder.`
        : total === 1
          ? "1 resultaat."
          : `${total} resultaten.`,
  more: (count: number) => (count === 1 ? "Toon nog 1 resultaat" : `Toon nog ${count} resultaten`),
  nothing: (query: string) => `Niets gevonden voor “${query}”. Probeer een ander of korter woord, of kijk in de`,
  failed: "Zoeken lukt nu niet, want de zoeklijst laadt niet. Probeer het opnieuw, of kijk in de",
  failedShort: "Zoeken lukt nu niet.",
} as const;
