import type { Keuzetabel } from "../../../schema/aid.ts";
import { tally } from "../../combinations.ts";
import type { Finding } from "../finding.ts";
import { keuzetabelSize } from "./size.ts";

/** In every situation the table has something to say: an option that comes first, with a reason that speaks for it. */
export function keuzetabelGaps(aid: Keuzetabel): Finding[] {
  if (keuzetabelSize(aid).length > 0) return [];
  const { gaps, combinations } = tally(aid);
  const [first] = gaps;
  if (!first) return [];
  const situation = Object.entries(first)
    .map(([criterion, value]) => `${criterion}: ${value}`)
    .join(", ");
  return [
    {
      path: ["criteria"],
      message: `In ${gaps.length} van de ${combinations} combinaties zegt de tabel niets: niets spreekt voor de beste optie, of alle opties staan gelijk. Bijvoorbeeld { ${situation} }.`,
      fix: "Geef in een van die waarden een optie een gewicht dat voor haar spreekt, met reden en herkomst.",
    },
  ];
}
