/** A small whole of content, one or two entries of each kind, for views that look things up. */
import { type Content, emptyContent, type Entry } from "../../src/model/content.ts";
import { parseMdx } from "../../src/reader/mdx-text.ts";
import type { Aid } from "../../src/schema/aid.ts";
import { page } from "../../src/schema/page.ts";
import { recommendation } from "../../src/schema/recommendation.ts";
import { casus } from "../../src/schema/casus.ts";
import { contact } from "../../src/schema/contact.ts";
import { law } from "../../src/schema/law.ts";
import { method } from "../../src/schema/method.ts";
import { term } from "../../src/schema/term.ts";
import { validKaarten, validWegwijzer, validKeuzetabel } from "../domain/fixtures.ts";

const origin = { own: "voor de test" };
const reviewed = "nog niemand";
const title = (id: string) => `Titel van ${id}`;
/** As the reader hands it over: with what stands in its text. */
const withText = <T>(one: Entry<T>): Entry<T> =>
  one.body === "" ? one : { ...one, mdx: parseMdx(one.body, one.file) };
const entry = <T extends { id: string }>(data: T, rest: Partial<Entry<T>> = {}): [string, Entry<T>] => [
  data.id,
  withText({ id: data.id, data, body: "", file: `content/${data.id}`, ...rest }),
];

const guidelinePage = (id: string, section: string | undefined, body = "") =>
  entry(page.parse({ id, title: title(id), summary: "Eén zin.", reviewed }), { section, body });
const advice = (id: string, section: string, body: string, more: object) =>
  entry(recommendation.parse({ id, title: title(id), core: "Eén zin.", ...more }), { section, body });
const ground = (id: string, more: object) =>
  entry(
    law.parse({
      ...{ id, title: title(id), kind: "artikel", label: `art. ${id}`, read: "volledig", ...more },
      statements: [{ id: "wat", text: "Dit staat er.", certainty: { level: "vast" } }],
      ...{ checkedOn: "2026-11-22", checkBefore: "2027-11-22" },
    }),
  );

/** Two framework pages, one principle, one policy page, two recommendations with boxes, and what they point to. */
export function smallContent(): Content {
  const aids: Aid[] = [validWegwijzer(), validKaarten(), validKeuzetabel()];
  aids.forEach((aid) => (aid.pages = ["luisteren"]));
  return {
    ...emptyContent(),
    page: new Map([
      guidelinePage("model", undefined),
      guidelinePage("voorwoord", "kader", '<Kader id="los-kader" titel="Los" soort="tip">x</Kader>'),
      guidelinePage("vormen", "kader"),
      guidelinePage("luisteren", "principes"),
      guidelinePage("macro", "beleid"),
    ]),
    recommendation: new Map([
      advice(
        "luister-goed",
        "luisteren",
        '<Kader id="doelzoeker" titel="Doelzoeker" soort="instrument" items={["PRIS-D2-PC-A01", "DOE-1-2"]}>x</Kader>',
        { aids: ["proef", "weg"], methods: ["doelzoeker", "denkhoeden", "weg"], terms: ["team", "weg"] },
      ),
      advice("plan-samen", "luisteren", "Tekst.", { aids: ["proef-tabel", "proef"], methods: ["denkhoeden"] }),
    ]),
    aid: new Map(aids.map((aid) => entry(aid))),
    method: new Map([
      entry(
        method.parse({
          ...{ id: "denkhoeden", title: title("denkhoeden"), kind: "methodiek", summary: "x", reviewed },
          ...{ size: "beschreven", need: ["x"], principles: ["luisteren"], origin: { own: "x" } },
        }),
      ),
    ]),
    casus: new Map([
      entry(
        casus.parse({
          ...{ id: "karel", title: title("karel"), summary: "x", recommendations: ["luister-goed"], origin },
          questions: [{ id: "wat", text: "Wat zie je?", origin }],
        }),
      ),
    ]),
    term: new Map([entry(term.parse({ id: "team", title: title("team"), definition: "Uitleg.", origin }))]),
    law: new Map([
      ground("sw-352", { label: "art. 352 Sw.", formerly: "art. 458", since: "2026-09-01" }),
      ground("oud", { formerly: "art. 1" }),
      ground("nieuw", {}),
    ]),
    contact: new Map([
      entry(contact.parse({ id: "eigen-team", title: title("eigen-team"), what: "Overleg." })),
      entry(
        contact.parse({
          ...{ id: "nood", title: "112", what: "Gevaar.", urgent: true, direct: true },
          phone: { number: "112", checked: "2026-11-22" },
        }),
      ),
    ]),
    site: {
      ...emptyContent().site,
      reviewedOn: "2026-11-22",
      notices: { "geen-advies": { text: "Dit is geen advies." }, samen: { text: "Beslis samen." } },
    },
    structure: {
      ...emptyContent().structure,
      ...{ kader: ["voorwoord", "weg", "vormen"], principes: ["luisteren"], beleid: ["macro"] },
      recommendations: { luisteren: ["luister-goed", "weg", "plan-samen"] },
    },
  };
}
