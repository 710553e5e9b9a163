import { expect, test } from "vitest";
import { parseMdx } from "../../src/reader/mdx-text.ts";
import { law } from "../../src/schema/law.ts";
import { runningText } from "../../src/views/running-text.ts";
import type { Law } from "../../src/schema/law.ts";

const ground = (id: string, label: string): [string, { id: string; data: Law; body: string; file: string }] => [
  id,
  {
    ...{ id, body: "", file: "x" },
    data: law.parse({
      ...{ id, title: "Titel", kind: "artikel", label, read: "volledig" },
      statements: [{ id: "wat", text: "Zo.", certainty: { level: "vast" } }],
      ...{ checkedOn: "2026-11-22", checkBefore: "2027-11-22" },
    }),
  },
];
const laws = new Map([ground("een", "art. 1 Sw."), ground("twee", "art. 2 Sw.")]);

test("legal grounds are named where they stand, also two in one sentence and in bold", () => {
  const text =
    'Mag dat (<Wet id="een" />)? **Soms, zegt <Wet id="twee" />,** wel (<Wet id="een" />).\n\n## Kop\n\nZo.\n';
  expect(runningText(parseMdx(text, "x.mdx"), { law: laws })).toEqual([
    "Mag dat (art. 1 Sw.)? Soms, zegt art. 2 Sw., wel (art. 1 Sw.).",
    "Kop",
    "Zo.",
  ]);
});
