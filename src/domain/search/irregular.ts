/** Words whose stem no rule gives, by how they end: "teamleden" goes with "teamlid", "afgesproken" with "afspreken". */

/** Plurals. "Geleden", "overleden" and "besteden" are none. */
const plurals: readonly [RegExp, string][] = [
  [/kinderen$/, "kind"],
  [/(?<!ge|ver|over|k)leden$/, "lid"],
  [/(?<!be)steden$/, "stad"],
  [/(ee|ie)en$/, "$1"], // ideeën
  // "Competenties", "dilemma's", but "adviezen" comes from "advies".
  [/(?<!adv|verl|prec|^[kv]|vl)ies$/, "ie"],
  [/^(.{3,}[ao])s$/, "$1"],
];

/** Participles of strong verbs, and the verb. */
const verbs: Readonly<Record<string, string>> = {
  sproken: "spreken",
  trokken: "trekken",
  holpen: "helpen",
  wezen: "wijzen",
  nomen: "nemen",
  kozen: "kiezen",
  grepen: "grijpen",
  sloten: "sluiten",
  zwegen: "zwijgen",
  schreven: "schrijven",
  vonden: "vinden",
};
const participle = new RegExp(`(?:ge)?(${Object.keys(verbs).join("|")})$`);

/** The word that a rule can cut down, for one that none can. */
export function regular(word: string): string {
  const strong = word.replace(participle, (_, end: string) => verbs[end] ?? end);
  return plurals.reduce((done, [ending, instead]) => done.replace(ending, instead), strong);
}

/** Endings of words that go together although their stems differ: a verb, what comes of it, and who does it. */
const related: readonly [RegExp, ...string[]][] = [
  [/eren$/, "atie", "ie"], // coördineren, reflecteren
  [/atie$/, "eren"],
  [/([ks]t|ct)ie$/, "$1eren"],
  [/([ac]t)ief$/, "$1ie"], // participatief, reflectief
  [/dragen$/, "dracht"],
  [/dracht$/, "dragen"],
  [/spreken$/, "spraak"],
  [/spraak$/, "spreken"],
  [/nemen$/, "name"],
  [/name$/, "nemen"],
  [/komen$/, "komst"],
  [/komst$/, "komen"],
  [/zien$/, "zicht"],
  [/kiezen$/, "keuze"],
  [/keuze$/, "kiezen"],
  [/helpen$/, "hulp"],
  [/geven$/, "gave"],
  [/^(.{2,}[^e]{2})er$/, "$1en"], // voorzitter, begeleider; but an "oven" is not "over"
  [/^(.{2,}[^e]{2})en$/, "$1er"],
];

/** Words that a word goes together with, although no stem says so; most of them are none. */
export const relatives = (word: string): string[] =>
  related.flatMap(([ending, ...instead]) => (ending.test(word) ? instead.map((end) => word.replace(ending, end)) : []));

/** Whether the "s" at the end belongs to the word: "mens", "arts", "kans" are no plurals. */
export const keepsItsS = (word: string): boolean =>
  /(?:arts|aats|oets|iets|hets|oorts|(?:m|gr|w|l)ens|[kdg]ans)$/.test(word);
