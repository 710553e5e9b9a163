/** What the island of a keuzetabel needs. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Keuzetabel } from "../../schema/aid.ts";
import type { IslandBase } from "./base.ts";

export interface KeuzetabelData extends IslandBase, Pick<Keuzetabel, "shown" | "named"> {
  kind: "keuzetabel";
  criteria: {
    id: string;
    text: string;
    why: string;
    values: { id: string; text: string; cells: { option: string; weight: number; reason: string }[] }[];
  }[];
  options: (Pick<
    Keuzetabel["options"][number],
    "id" | "title" | "means" | "actions" | "team" | "intensity" | "consider"
  > & { href?: string; run?: string })[];
}

/** The data of its island. */
export const keuzetabel = (_content: Content, base: IslandBase, aid: Keuzetabel): KeuzetabelData => ({
  ...base,
  kind: "keuzetabel",
  shown: aid.shown,
  named: aid.named,
  criteria: aid.criteria.map(({ id, text, why, values }) => ({
    ...{ id, text, why },
    values: values.map((value) => ({
      ...{ id: value.id, text: value.text },
      cells: value.cells.map(({ option, weight, reason }) => ({ option, weight, reason })),
    })),
  })),
  options: aid.options.map(({ origin: _origin, ...option }) => ({
    ...option,
    ...(aid.methods && { href: address.method(option.id), run: address.run(option.id) }),
  })),
});
