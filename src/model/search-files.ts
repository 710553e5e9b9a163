/**
 * Where the files of search stand, apart from the table of all addresses: a field asks for them at its first key, and that
 * table would be 0.9 kB more to wait for.
 */
export const searchFiles = {
  names: "/zoeken/namen.json",
  words: "/zoeken/woorden.json",
  others: "/zoeken/andere-woorden.json",
};
