import type { Keuzetabel } from "../../../schema/aid.ts";
import { rank } from "../../ranking.ts";
import { type Finding, enumerate, quote, repeats } from "../finding.ts";

/** An example fills in every criterion, and the option it names comes first by itself. */
export function keuzetabelExamples(aid: Keuzetabel): Finding[] {
  const ids = aid.examples.map(({ id }, index) => ({ path: ["examples", index, "id"], value: id }));
  const known = new Map(aid.criteria.map((criterion) => [criterion.id, criterion.values.map(({ id }) => id)]));
  return [
    ...repeats(ids).map(({ path, value }) => ({
      path,
      message: `Twee voorbeelden hebben de id ${quote(value)}.`,
      fix: "Geef elk voorbeeld een eigen naam.",
    })),
    ...aid.examples.flatMap((example, at) => {
      const base = ["examples", at, "values"];
      const name = `Voorbeeld ${quote(example.id)}`;
      const given = Object.entries(example.values);
      const missing = [...known.keys()].filter((id) => !Object.hasOwn(example.values, id));
      const wrong: Finding[] = [
        ...given.flatMap(([criterion, value]) => {
          const values = known.get(criterion);
          if (values?.includes(value)) return [];
          return [
            {
              path: [...base, criterion],
              message: values
                ? `${name} kiest bij ${quote(criterion)} de waarde ${quote(value)}, en die bestaat niet.`
                : `${name} vult criterium ${quote(criterion)} in, en dat bestaat niet.`,
              fix: values ? `Kies een van ${enumerate(values)}.` : `De criteria zijn ${enumerate([...known.keys()])}.`,
            },
          ];
        }),
        ...(missing.length === 0
          ? []
          : [{ path: base, message: `${name} vult ${enumerate(missing)} niet in.`, fix: "Vul elk criterium in." }]),
      ];
      if (wrong.length > 0) return wrong;
      const best = rank(aid, example.values)
        .filter(({ place }) => place === 1)
        .map(({ option }) => option.id);
      if (best.length === 1 && best[0] === example.best) return [];
      return [
        {
          path: ["examples", at, "best"],
          message: `${name} zegt dat ${quote(example.best)} het best past, maar de tabel zet ${enumerate(best)} bovenaan.`,
          fix: "Kijk na wat een ervaren lezer hier verwacht. Pas dan best, de waarden of de gewichten aan.",
        },
      ];
    }),
  ];
}
