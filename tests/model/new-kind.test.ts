/**
 * A new kind of aid and a new registry, added to the source in memory: the compiler names every table that lacks a row,
 * and is silent once all of them have it. Astro files are not compiled here; they choose by kind in tables of .ts files.
 */
import { expect, test } from "vitest";
import { compileWith, type Overlay, withPieces } from "./compile.ts";

const filesIn = (overlay: Overlay): string[] => [...new Set(compileWith(overlay).map(({ file }) => file))].sort();

test("a new kind of aid has its own files and a row in eight", { timeout: 240_000 }, () => {
  const named: Overlay = {
    "src/schema/proefsoort.ts": `import { z } from "zod";
import { aidFields } from "./aid-fields.ts";
export const proefsoort = z.strictObject({ kind: z.literal("proefsoort"), ...aidFields });`,
    "src/schema/aid.ts": withPieces("src/schema/aid.ts", {
      'import { z } from "zod";\n': 'import { proefsoort } from "./proefsoort.ts";\n',
      'z.discriminatedUnion("kind", [': "proefsoort, ",
    }),
  };
  const rows: Overlay = {
    "src/components/aid/kinds.ts": withPieces("src/components/aid/kinds.ts", {
      "[K in AidKind]: Row<K> } = {\n":
        "proefsoort: { Island: KaartenIsland, Outline: KaartenOutline, Review: KaartenReview, amounts: () => [] },\n",
    }),
    "src/domain/answerable.ts": withPieces("src/domain/answerable.ts", {
      "(aid: Least[K]) => readonly AnswerablePart[] } = {\n": "proefsoort: () => [],\n",
    }),
    "src/domain/kinds.ts": withPieces("src/domain/kinds.ts", {
      "[K in AidKind]: AidKindFacts<K> } = {\n": `proefsoort: {
        ...{ nodes: none, examples: none, practice: none, grounds: none, links: none, references: none, rules: [] },
        amounts: () => ({}),
      },\n`,
    }),
    "src/text/strings.nl.ts": withPieces("src/text/strings.nl.ts", {
      "[K in AidKind]: string } = {\n": 'proefsoort: "Proef",\n',
    }),
    "src/views/island/index.ts": withPieces("src/views/island/index.ts", {
      "interface DataOf {\n": 'proefsoort: IslandBase & { kind: "proefsoort" };\n',
      "[K in AidKind]: Builder<K> } = {": ' proefsoort: (_, base) => ({ ...base, kind: "proefsoort" }),',
    }),
    "src/views/kinds/index.ts": withPieces("src/views/kinds/index.ts", {
      "[K in AidKind]: KindViews<K> } = {": ` proefsoort: {
        ...{ pictogram: "kaarten", searched: () => [], practised: () => [], scored: () => undefined },
        judged: () => [],
        selected: { kind: "card", of: () => [] },
      },`,
    }),
    "src/widgets/open-aids.tsx": withPieces("src/widgets/open-aids.tsx", {
      "{ kind: K }>> }> } = {\n": "proefsoort: () => Promise.resolve({ default: () => null }),\n",
    }),
  };
  expect(filesIn(named)).toEqual(Object.keys(rows).sort());
  expect(filesIn({ ...named, ...rows })).toEqual([]);
  const places = [...Object.keys(rows), "src/schema/aid.ts"];
  console.log(`a new kind of aid: ${places.length} places beside its own files (${places.join(", ")})`);
  expect(places).toHaveLength(8);
});

test("a new registry has its schema and a row in five", { timeout: 240_000 }, () => {
  const shape: Record<string, string> = {
    'import type { Law } from "../schema/law.ts";\n': 'import type { Proef } from "../schema/proef.ts";\n',
    "export type RegistryData = {\n": "proef: Proef;\n",
  };
  const named: Overlay = {
    "src/schema/proef.ts": `import { z } from "zod";
import { entry } from "./common.ts";
export const proef = z.strictObject({ ...entry });
export type Proef = z.infer<typeof proef>;`,
    "src/model/content.ts": withPieces("src/model/content.ts", shape),
  };
  const rows: Overlay = {
    "src/check/pointers.ts": withPieces("src/check/pointers.ts", {
      "(data: RegistryData[K]) => Reference[] } = {\n": "proef: () => [],\n",
    }),
    "src/model/addresses.ts": withPieces("src/model/addresses.ts", {
      "pages: Pages) =>\n  ({\n": "proef: () => undefined,\n",
    }),
    "src/model/content.ts": withPieces("src/model/content.ts", { ...shape, "  return {\n": "proef: new Map(),\n" }),
    "src/model/registries.ts": withPieces("src/model/registries.ts", {
      'import { page } from "../schema/page.ts";\n': 'import { proef } from "../schema/proef.ts";\n',
      "[K in RegistryName]: Registry<K> } = {\n": `proef: {
        ...{ folder: "proeven", sections: "none", format: "yaml", schema: proef },
        ...{ names: ["proef", "proeven"], article: "de", word: "proef" },
        ...{ locked: "id", shown: "list", places: none, morePages: none, az: null, counted: null },
      },\n`,
    }),
    "src/views/search/records.ts": withPieces("src/views/search/records.ts", {
      "entry: Entry<RegistryData[K]>) => Draft | undefined } = {\n": "proef: () => undefined,\n",
    }),
  };
  // A row may not leave a field open either.
  const fields = ["locked", "shown", "places", "morePages", "az", "counted", "word"];
  const open = fields.map(
    (field) => `export const ${field}Row: Registry<"term"> = {} as Omit<Registry<"term">, "${field}">;`,
  );
  const halves = { "src/halves.ts": `import type { Registry } from "./model/registries.ts";\n${open.join("\n")}` };
  const errors = compileWith({ ...named, ...halves });
  expect(errors.filter(({ file }) => file === "src/halves.ts")).toHaveLength(fields.length);
  expect([...new Set(errors.map(({ file }) => file))].sort()).toEqual(["src/halves.ts", ...Object.keys(rows)].sort());
  expect(filesIn({ ...named, ...rows })).toEqual([]);
  const places = Object.keys(rows);
  console.log(`a new registry: ${places.length} places beside its schema (${places.join(", ")})`);
  expect(places).toHaveLength(5);
});
