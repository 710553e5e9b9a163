/** The Dutch beside an outcome, apart from the rest: it stands in the HTML, so no island carries it along. */
export const firstDirection = (checked: string) =>
  `Dit is een eerste richting op basis van je antwoorden. Jij blijft zelf afwegen. Nagekeken op ${checked}.`;
