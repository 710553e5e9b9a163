import type { Keuzetabel } from "../../../schema/aid.ts";
import { countCombinations } from "../../combinations.ts";
import type { Finding } from "../finding.ts";

/** So many combinations the proof still walks in a moment, and a person can still oversee the questions. */
const MOST_COMBINATIONS = 5000;

/** The table is small enough to prove as a whole. Rules over all combinations stay silent when it is not. */
export function keuzetabelSize(aid: Keuzetabel): Finding[] {
  const count = countCombinations(aid);
  if (count <= MOST_COMBINATIONS) return [];
  const product = aid.criteria.map(({ values }) => values.length).join(" × ");
  return [
    {
      path: ["criteria"],
      message: `De tabel heeft ${count} combinaties (${product} waarden), hoogstens ${MOST_COMBINATIONS} mag.`,
      fix: "Laat een criterium weg, of geef een criterium minder waarden.",
    },
  ];
}
