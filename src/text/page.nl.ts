/** The Dutch that scripts on every page need; apart from the rest, since every page loads it. */
export const themeStrings = { toDark: "Donker scherm", toLight: "Licht scherm", label: "Kleuren:" } as const;

/** Apart from the colours: an aid in a frame copies too. */
export const copyStrings = {
  copied: "Gekopieerd",
  copyFailed: "Kopiëren lukt hier niet. Kopieer zelf de tekst hieronder.",
} as const;
