/**
 * Where the files of search stand, apart from the table of all addresses: a field asks for them at its first key, and that
 * table would be 0.9 kB more to wait for.
 */
export const searchFilesAt = (base: string) => ({
  searchNames: `${base}zoeken/namen.json`,
  searchWords: `${base}zoeken/woorden.json`,
  searchOthers: `${base}zoeken/andere-woorden.json`,
});
