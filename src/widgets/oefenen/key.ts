/**
 * Under which name practice stands in the browser's storage; the privacy page tells. Not with the other names
 * (model/kept-names.ts): what pages share is a file of its own, and the page to practise on is full.
 */
export const PRACTICE_KEY = "pris-oefenen";
