/** The notice on a page when a newer version is ready; apart, since any page may load it. */
export const newVersion = {
  text: "Er is een nieuwe versie van deze site. Wat je op deze bladzijde invulde, kan bij het vernieuwen verdwijnen.",
  renew: "Vernieuw",
} as const;
