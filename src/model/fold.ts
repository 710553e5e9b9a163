/** Letters, digits and spaces alone, without accents and capitals: to compare names and to find their first letter. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .trim()
    .toLowerCase();
