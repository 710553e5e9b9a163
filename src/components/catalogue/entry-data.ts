/** What the filter reads from an entry of the catalogue. */
import type { Counts } from "../../text/catalogue.nl.ts";
import { facetNames, type Facets } from "../../views/catalogue-filter.ts";

/** The attributes of an entry: its id, its size, and what it can be chosen by. */
export const entryData = ({ facets }: { facets: Facets }, id: string, size: keyof Counts) => ({
  [size === "elders" ? "data-kader" : "data-methode"]: id,
  "data-maat": size,
  ...Object.fromEntries(facetNames.flatMap((name) => (facets[name] ? [[`data-${name}`, facets[name].join(" ")]] : []))),
});
