/** The Dutch of what somebody chose in the exercises of a deck, to hand in; apart, since practice day by day has none of it. */
export const myChoices = "Wat ik koos";
export const nameAndDate = "Naam en datum: …";
export const chose = (text: string) => `Ik koos: ${text}`;
