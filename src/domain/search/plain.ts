/** Letters as they are compared: lower case, without accents, in as many places as the text has. Needs no stems. */

/** Lower case, without accents, and as long as it was: places in it are places in the text. */
export const plain = (text: string): string =>
  // Most letters are plain already: only the others are looked at one by one.
  text.replaceAll(/[^\0-\x7F]|[A-Z]+/gu, (letter) => {
    const bare = letter.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    return bare.length === letter.length ? bare : letter.toLowerCase().slice(0, letter.length);
  });
