/** The few signs on the buttons of the draaiboek, drawn as the pictograms are: square of 24, one line. */
export const signs = {
  up: "M12 20V5M5.5 11 12 4.5l6.5 6.5",
  down: "M12 4v15M5.5 13l6.5 6.5 6.5-6.5",
  remove: "M6 6l12 12M18 6 6 18",
  grip: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
  add: "M12 5v14M5 12h14",
} as const;
export type SignName = keyof typeof signs;
