/** The Dutch around an aid that opens inside a text. */
export const openAidText = {
  open: "Open hier",
  close: "Sluit",
  openFailed: "Openen lukt hier niet. Volg de titel hierboven naar de bladzijde van dit hulpmiddel.",
} as const;
