/** Every file under /data/: the content as JSON, and the JSON Schema of each. */
import { z } from "zod";
import { absolute, address, addressOfEntry } from "../../model/addresses.ts";
import type { Content, Entry, RegistryName } from "../../model/content.ts";
import { registries } from "../../model/registries.ts";
import { type DataEntry, dataFile, dataVersion } from "../../schema/data.ts";
import { exercise } from "../../schema/kaarten.ts";
import { dataText } from "../../text/data.nl.ts";
import { lastingTexts, type ShownEdition } from "../editions.ts";
import { runningText } from "../running-text.ts";
import { hasExercises } from "../course/question.ts";

type Site = URL | string | undefined;
interface DataSet {
  schema: z.ZodType;
  entries: (content: Content, site: Site, editions: readonly ShownEdition[]) => DataEntry[];
}

/** The entries of a registry, each with its running text where it has one. */
const ofRegistry = (registry: RegistryName): DataSet => ({
  schema: registries[registry].schema,
  entries: (content, site, editions) => {
    const entries: Iterable<Entry<object>> = content[registry].values();
    return [...entries].map((entry) => {
      const { section, mdx, data } = entry;
      const href = addressOfEntry(registry, entry, content.page);
      if (href === undefined) throw new Error(`${entry.file} heeft geen adres op de site`);
      const lasting = registry === "recommendation" ? lastingTexts(editions, entry.id) : [];
      return {
        address: absolute(href, site),
        ...(lasting.length === 0
          ? {}
          : { editions: lasting.map((one) => ({ edition: one.edition, address: absolute(one.href, site) })) }),
        ...(section === undefined ? {} : { page: section }),
        ...(mdx ? { text: runningText(mdx, content) } : {}),
        data,
      };
    });
  },
});

const sets = {
  aanbevelingen: ofRegistry("recommendation"),
  methodieken: ofRegistry("method"),
  begrippen: ofRegistry("term"),
  hulpmiddelen: ofRegistry("aid"),
  bronnen: ofRegistry("source"),
  oefeningen: {
    schema: exercise,
    entries: ({ aid }, site) =>
      [...aid.values()]
        .map(({ data }) => data)
        .filter(hasExercises)
        .flatMap(({ id, exercises }) =>
          exercises.map((data) => ({ address: absolute(`${address.aid(id)}#${data.id}`, site), aid: id, data })),
        ),
  },
} as const satisfies Record<string, DataSet>;
export type DataName = keyof typeof sets;
export const dataNames = Object.keys(sets) as DataName[];

const entriesOf = (content: Content, name: DataName, site: Site, editions: readonly ShownEdition[] = []) =>
  (sets[name] satisfies DataSet as DataSet).entries(content, site, editions);

/** How much there is in a file. */
export const amountIn = (content: Content, name: DataName): number => entriesOf(content, name, undefined).length;

/** One file, as an object. */
export const dataOf = (content: Content, name: DataName, site: Site, editions: readonly ShownEdition[]) => ({
  $schema: absolute(address.dataSchema(name), site),
  version: dataVersion,
  // The newest change stands first: the check says so.
  changedOn: content.changes[0]?.on ?? content.site.reviewedOn,
  language: "nl-BE",
  licence: content.site.licence,
  adaptation: content.site.adaptation,
  entries: entriesOf(content, name, site, editions),
});

/** The JSON Schema of one file. */
export const schemaOf = (name: DataName, site: Site) => ({
  $id: absolute(address.dataSchema(name), site),
  title: dataText.names[name],
  ...z.toJSONSchema(dataFile(sets[name].schema), { io: "output" }),
});
