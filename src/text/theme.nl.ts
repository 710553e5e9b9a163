/** The Dutch of the colours, which the script of every page needs; what it does not need stands apart. */
export const themeStrings = { toDark: "Donker scherm", toLight: "Licht scherm" } as const;
export const themeLabel = "Kleuren:";
