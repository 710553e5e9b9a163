/** The Dutch that scripts on every page need; apart from the rest, since every page loads it. */
export const pageStrings = {
  theme: { toDark: "Donker scherm", toLight: "Licht scherm", label: "Kleuren:" },
  menu: "Menu",
  copied: "Gekopieerd",
  copyFailed: "Kopiëren lukt hier niet. Selecteer de tekst en kopieer ze zelf.",
} as const;
