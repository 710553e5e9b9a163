/** The Dutch of the finder on the page about legislation. */
export const lawStrings = {
  label: "Zoek een artikel of een woord",
  late: "Zoeken in deze lijst werkt met een script, en dat kwam niet aan. Laad de bladzijde opnieuw; alles staat hieronder.",
  example: "Bv. 458, 352 of toestemming",
  found: (count: number): string => {
    if (count === 0) return "Geen wettelijke grond gevonden. Probeer een ander nummer of woord.";
    return count === 1 ? "1 wettelijke grond gevonden" : `${count} wettelijke gronden gevonden`;
  },
} as const;
