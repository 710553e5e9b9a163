/** A small valid zelfscan with an item of every way to answer, and any answers to it. */
import fc from "fast-check";
import { fieldsOf, itemsOf } from "../../src/domain/zelfscan/fields.ts";
import type { ScanAnswers } from "../../src/domain/zelfscan/fields.ts";
import { aid, type Zelfscan } from "../../src/schema/aid.ts";
import { origin, shared } from "./fixtures.ts";

const choices = (...ids: string[]) => ids.map((id) => ({ id, text: `Keuze ${id}` }));
const item = (id: string, answer: string, rest: object = {}) => ({ id, answer, text: `Vraag ${id}?`, origin, ...rest });
const advice = (id: string, when: object[], leads: object = { recommendations: ["een-aanbeveling"] }) => ({
  ...{ id, when, title: `Advies ${id}`, text: "Doe dit.", origin },
  ...leads,
});
const levels = choices("weinig", "matig", "veel");

const zelfscan = {
  ...shared,
  kind: "zelfscan",
  id: "proef-scan",
  shown: "steps",
  dimensions: [
    {
      id: "wie",
      title: "Wie ben je",
      items: [
        item("sector", "one", { options: levels }),
        item("vorm", "one", { options: levels }),
        item("redenen", "some", { options: choices("a", "b", "c"), most: 2 }),
        item("partners", "amount", { unit: "partners", most: 500 }),
      ],
      remark: "Bedenk dit.",
      advice: [
        advice("te-licht", [{ test: "more-than", item: "sector", other: "vorm" }]),
        advice("weinig-partners", [
          { test: "at-most", item: "partners", value: 3 },
          { test: "is", item: "redenen", values: ["b", "c"] },
        ]),
      ],
    },
    {
      id: "met-wie",
      title: "Met wie",
      items: [
        item("herkomst", "grid", { rows: choices("zorg", "welzijn"), options: levels }),
        item("intensiteit", "shares", { parts: choices("apart", "naast", "samen") }),
        item("nodig", "compare", { rows: 3, of: "partner", now: "Nu", needed: "Nodig", options: levels }),
        item("nieuw", "rows", { rows: 2, columns: choices("wie", "waarom") }),
      ],
      advice: [
        advice("geen-welzijn", [{ test: "is", item: "herkomst", row: "welzijn", values: ["weinig"] }]),
        advice("vooral-apart", [{ test: "at-least", item: "intensiteit", part: "apart", value: 50 }]),
        advice("meer-nodig", [{ test: "gap", item: "nodig", value: 1 }], { methods: ["een-methodiek"] }),
        advice("nieuwe-partner", [{ test: "filled", item: "nieuw" }]),
      ],
    },
    {
      id: "steun",
      title: "Steun",
      items: [item("beleid", "scale")],
      advice: [advice("meer-steun", [{ test: "gap", item: "beleid", value: 2 }])],
    },
  ],
  scale: {
    values: [1, 2, 3, 4, 5].map((value) => ({ value, text: `Score ${value}` })),
    ...{ now: "Nu", wished: "Gewenst", origin },
    bands: [
      { id: "laag", from: 1, to: 2, title: "Laag", text: "Hier knelt het." },
      { id: "hoog", from: 3, to: 5, title: "Hoog", text: "Dit loopt." },
    ],
  },
  examples: [
    {
      id: "alles",
      situation: "Alles komt eruit.",
      answers: {
        ...{ sector: ["veel"], vorm: ["weinig"], redenen: ["b"], partners: ["3"] },
        ...{ "herkomst.welzijn": ["weinig"], "intensiteit.apart": ["50"], "intensiteit.samen": ["50"] },
        ...{ "nodig.1.name": ["Thuiszorg"], "nodig.1.now": ["weinig"], "nodig.1.needed": ["matig"] },
        ...{ "nieuw.1.wie": ["De school"], beleid: ["2"], "beleid.wished": ["4"] },
      },
      advice: [
        ...["te-licht", "weinig-partners", "geen-welzijn", "vooral-apart", "meer-nodig", "nieuwe-partner"],
        "meer-steun",
      ],
    },
  ],
};

/** Parsed anew each time, so that a test may break its copy. */
export const validZelfscan = (): Zelfscan => aid.parse(structuredClone(zelfscan)) as Zelfscan;

/** Any form of a scan that someone can fill in: each field empty or with something that may stand in it. */
export function anyForm(scan: Zelfscan): fc.Arbitrary<ScanAnswers> {
  const fields = itemsOf(scan).flatMap((one) => fieldsOf(one, scan.scale));
  const values = fields.map((field): fc.Arbitrary<readonly string[]> => {
    if (field.holds === "choice") return fc.subarray([...field.values], { maxLength: field.most });
    if (field.holds === "text") return fc.array(fc.string({ maxLength: 20 }), { maxLength: 1 });
    return fc.array(fc.integer({ min: 0, max: field.most }).map(String), { maxLength: 1 });
  });
  return fc
    .tuple(...values)
    .map((all) =>
      Object.fromEntries(
        fields.flatMap(({ name }, at) => (all[at] && all[at].length > 0 ? [[name, all[at]] as const] : [])),
      ),
    );
}
