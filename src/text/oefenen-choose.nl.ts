/** The Dutch of choosing what one practises. */
export const about = "Waarover wil je oefenen?";
export const items = (n: number) => `${n} oefeningen`;
export const allOff = "Zet alles uit";
export const allOn = "Zet alles aan";
export const perDay = "Hoogstens per dag";
