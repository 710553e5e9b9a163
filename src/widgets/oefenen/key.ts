/** Under which name practice stands in the browser's storage; the privacy page tells. */
export const KEY = "pris-oefenen";
