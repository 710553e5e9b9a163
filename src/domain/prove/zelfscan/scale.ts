import type { Zelfscan } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";

/** A scale rises, stands where an item uses it, and its bands cover every value once. */
export function scanScale(aid: Zelfscan): Finding[] {
  const used = aid.dimensions.flatMap(({ items }, at) =>
    items.flatMap(({ id, answer }, index) =>
      answer === "scale" ? { id, path: ["dimensions", at, "items", index, "answer"] } : [],
    ),
  );
  const [first] = used;
  if (!aid.scale)
    return first
      ? [
          {
            path: first.path,
            message: `Item ${quote(first.id)} antwoordt op een schaal, maar deze scan heeft er geen.`,
            fix: "Voeg scale toe met haar waarden, of kies een andere manier van antwoorden.",
          },
        ]
      : [];
  const { values, bands } = aid.scale;
  return [
    ...(first
      ? []
      : [
          {
            path: ["scale"],
            message: "Geen enkel item gebruikt de schaal.",
            fix: "Schrap scale, of laat een item ermee antwoorden.",
          },
        ]),
    ...values.flatMap(({ value }, at) =>
      at > 0 && value <= (values[at - 1]?.value ?? -1)
        ? [
            {
              path: ["scale", "values", at, "value"],
              message: `De schaal stijgt niet: ${value} komt na ${values[at - 1]?.value ?? ""}.`,
              fix: "Zet de waarden van laag naar hoog, elk één keer.",
            },
          ]
        : [],
    ),
    ...bandsCoverOnce(values, bands),
  ];
}

type Bands = NonNullable<Zelfscan["scale"]>["bands"];
function bandsCoverOnce(values: readonly { value: number }[], bands: Bands): Finding[] {
  if (bands.length === 0) return [];
  const within = (value: number) => bands.filter(({ from, to }) => from <= value && value <= to);
  const path = ["scale", "bands"];
  return [
    ...values.flatMap(({ value }) => {
      const found = within(value);
      if (found.length === 1) return [];
      const titles = found.map(({ title }) => quote(title)).join(" en ");
      return [
        {
          path,
          message:
            found.length === 0 ? `De score ${value} valt in geen enkele band.` : `De score ${value} valt in ${titles}.`,
          fix: "Laat de banden op elkaar aansluiten: elke waarde van de schaal in één band.",
        },
      ];
    }),
    ...bands.flatMap(({ title, from, to }, at) =>
      values.some(({ value }) => from <= value && value <= to)
        ? []
        : [
            {
              path: [...path, at],
              message: `In de band ${quote(title)} (${from} tot ${to}) valt geen enkele waarde van de schaal.`,
              fix: "Pas from en to aan, of schrap de band.",
            },
          ],
    ),
  ];
}
