/** The Dutch beside an outcome, apart from the rest: it stands in the HTML, so no island carries it along. */
export const firstDirection = "Dit is een eerste richting op basis van je antwoorden; afwegen doe je zelf.";
export const lawChecked = (day: string) => `De wetgeving erachter is nagekeken op ${day}.`;
