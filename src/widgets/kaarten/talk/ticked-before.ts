/** What a group ticked before the script was there. */

/** The ids of the themes that stand ticked. */
export const tickedBefore = (place: HTMLElement): string[] =>
  [...place.querySelectorAll<HTMLInputElement>("[data-onderwerp]:checked")].map(
    ({ dataset }) => dataset.onderwerp ?? "",
  );
