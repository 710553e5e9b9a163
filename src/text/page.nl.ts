/** The Dutch of copying, which scripts on every page need; apart from the rest, since an aid in a frame copies too. */
export const copyStrings = {
  copied: "Gekopieerd",
  copyFailed: "Kopiëren lukt hier niet. Kopieer zelf de tekst hieronder.",
} as const;
