import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/reader/read.ts";
import { ownReason, urgentContacts, islandData, widgetOutcome } from "../../../src/views/island/index.ts";
import { at, validKaarten, validTalk, validWegwijzer, validKeuzetabel } from "../../domain/fixtures.ts";
import { smallContent } from "../content-fixture.ts";

const SITE = "https://pris.example";
const content = smallContent();
const real = readContent("content").content;
const of = <K extends string>(data: { kind: string }, kind: K) => {
  if (data.kind !== kind) throw new Error(`not a ${kind}`);
  return data as Extract<ReturnType<typeof islandData>, { kind: K }>;
};

describe("what every island gets", () => {
  test("names, standing notices by their text, its own full address, a date in words", () => {
    const aid = { ...validWegwijzer(), notices: ["geen-advies", "bestaat-niet", "samen"] };
    expect(islandData(content, aid, SITE)).toMatchObject({
      ...{ id: "proef", title: "Proef", sensitive: true, kind: "wegwijzer" },
      notices: ["Dit is geen advies.", "Beslis samen."],
      address: "https://pris.example/hulpmiddelen/proef/",
      date: "22 november 2026",
    });
  });
  test("when the law behind it was checked: the longest ago of its grounds, not when the content was looked at", () => {
    const grounds = [...content.law.values()];
    const later = { ...content, law: new Map(grounds.map((one) => [one.id, one])) };
    const old = later.law.get("oud");
    if (old) later.law.set("oud", { ...old, data: { ...old.data, checkedOn: "2025-03-04" } });
    const rests = (basis: string[]) => {
      const aid = validWegwijzer();
      aid.outcomes.forEach((outcome) => (outcome.basis = basis));
      return islandData(later, aid, SITE).lawDate;
    };
    expect(rests(["nieuw", "oud", "weg"])).toBe("4 maart 2025");
    expect(rests(["nieuw"])).toBe("22 november 2026");
    expect(rests([])).toBeUndefined();
  });
  test("data that HTML can carry: it survives being written as JSON", () => {
    const aids = [...real.aid.values()];
    expect(aids.length).toBeGreaterThan(10);
    for (const { data } of aids) {
      const island = islandData(real, data, SITE);
      expect(JSON.parse(JSON.stringify(island)), data.id).toEqual(island);
    }
  });
  test("no more than it shows: nothing of origins, examples, lessons or review", () => {
    for (const { data } of real.aid.values()) {
      const island = islandData(real, data, SITE);
      expect(JSON.stringify(island), data.id).not.toMatch(
        /"(origin|examples|lesson|reviewed|changes|sources|keywords)":/,
      );
      // Those of the inventory; a scan has items of its own inside its dimensions.
      expect(island, data.id).not.toHaveProperty("items");
    }
  });
});

describe("a wegwijzer", () => {
  const island = of(islandData(content, validWegwijzer(), SITE), "wegwijzer");
  test("every question with its answers, every outcome", () => {
    expect(island.start).toBe("gevaar");
    expect(island.questions.map(({ id, answers }) => [id, answers.map(({ to }) => to)])).toEqual([
      ["gevaar", ["help", "akkoord", "overleg"]],
      ["akkoord", ["delen", "overleg"]],
    ]);
    expect(island.outcomes.map(({ id }) => id)).toEqual(["help", "overleg", "delen"]);
  });
  test("the urgent contacts stand with a sensitive aid, and only there", () => {
    expect(island.urgent).toEqual(urgentContacts(content));
    expect(island.urgent).toEqual([{ id: "nood", title: "112", what: "Gevaar.", phone: "112" }]);
    expect(islandData(content, { ...validWegwijzer(), sensitive: false }, SITE).urgent).toBeUndefined();
    expect(islandData(content, validKeuzetabel(), SITE).urgent).toBeUndefined();
    expect(islandData(content, { ...validKeuzetabel(), sensitive: true }, SITE).urgent).toEqual(
      urgentContacts(content),
    );
  });
});

describe("an outcome", () => {
  const aid = validWegwijzer();
  const outcome = at(aid.outcomes, 2);
  test("contacts, laws, neighbours and the makers' reason as readers see them", () => {
    expect(widgetOutcome(content, aid, outcome)).toMatchObject({
      id: "delen",
      consult: [{ id: "eigen-team", title: "Titel van eigen-team", what: "Overleg." }],
      basis: [{ href: "/wetgeving/#sw-352" }],
      neighbours: [{ outcome: "overleg", title: "Uitkomst overleg", when: "Bij twijfel." }],
    });
  });
  test("whom to call at once stands apart, and nobody else: 1712 is no emergency line, however short", () => {
    const both = widgetOutcome(content, aid, { ...outcome, consult: ["nood", "eigen-team"] });
    expect([both.call, both.consult].map((list) => list.map(({ id }) => id))).toEqual([["nood"], ["eigen-team"]]);
    const wegwijzers = [...real.aid.values()].flatMap(({ data }) => (data.kind === "wegwijzer" ? data : []));
    const outcomes = wegwijzers.flatMap((one) => one.outcomes.map((out) => widgetOutcome(real, one, out)));
    const numbers = (part: "call" | "consult") =>
      new Set(outcomes.flatMap((out) => out[part].flatMap(({ phone }) => phone ?? [])));
    expect(numbers("call")).toEqual(new Set(["112", "1813"]));
    expect(numbers("consult")).toEqual(new Set(["1712"]));
    expect(outcomes.length).toBeGreaterThan(70);
  });
  test("what is unknown keeps its id as a name, and gives no dead link", () => {
    const odd = { ...outcome, consult: ["weg"], basis: ["weg"], neighbours: [{ outcome: "weg", when: "Nooit." }] };
    expect(widgetOutcome(content, aid, odd)).toMatchObject({
      consult: [{ id: "weg", title: "weg", what: "" }],
      basis: [],
      neighbours: [{ title: "weg" }],
    });
  });
  test("the way on leads to a place, but to the start of a sensitive aid: a place would stand in the address", () => {
    const onward = [
      { aid: "proef-kaarten", node: "anna", text: "Kaart" },
      { aid: "proef", node: "akkoord", text: "Gevoelig" },
      { aid: "proef-tabel", text: "Tabel" },
    ];
    expect(widgetOutcome(content, aid, { ...outcome, onward }).onward).toEqual([
      { aid: "proef-kaarten", text: "Kaart", href: "/hulpmiddelen/proef-kaarten/#anna" },
      { aid: "proef", text: "Gevoelig", href: "/hulpmiddelen/proef/" },
      { aid: "proef-tabel", text: "Tabel", href: "/hulpmiddelen/proef-tabel/" },
    ]);
  });
});

describe("kaarten", () => {
  const read = (recommendation?: string) => {
    const aid = validKaarten();
    Object.assign(at(aid.exercises, 0), { recommendation });
    return of(islandData(content, aid, SITE), "kaarten");
  };
  test("both sides of every card, and the guide", () => {
    expect(read().cards).toHaveLength(2);
    expect(at(read().cards, 0)).toEqual({
      ...{ id: "oma", title: "Kaart oma", lines: [{ term: "oma", text: "Voorkant oma" }] },
      parts: [{ label: "Wat doe je?", text: "Achterkant oma" }],
    });
    expect(read().guide?.options.map(({ card }) => card)).toEqual(["oma", "anna"]);
  });
  test("an exercise leads on to its recommendation, else to its card", () => {
    expect(at(read("luister-goed").exercises, 0).more).toEqual({
      label: "Titel van luister-goed",
      href: "/richtlijn/principes/luisteren/#luister-goed",
    });
    expect(at(read().exercises, 0).more).toEqual({ label: "Kaart oma", href: "/hulpmiddelen/proef-kaarten/#oma" });
  });
  test("kaarten of exercises alone has no guide and nothing to lead on to", () => {
    const aid = { ...validKaarten(), cards: [], guide: undefined };
    const island = of(islandData(content, aid, SITE), "kaarten");
    expect(island.guide).toBeUndefined();
    expect(at(island.exercises, 0).more).toBeUndefined();
  });
});

test("a talk: guidelines, themes with their questions and hints, closing; without what only a review needs", () => {
  const { talk } = of(islandData(content, validTalk(), SITE), "kaarten");
  expect(talk?.before).toHaveLength(2);
  expect(talk?.themes[0]).toEqual({
    ...{ id: "bereik", title: "Thema bereik", gist: "Dit gaat over bereik." },
    questions: [
      { id: "wanneer", text: "Wanneer ben je bereikbaar?" },
      { id: "gevolg", text: "Heeft dat nadelen?", hint: "Denk aan je rust." },
    ],
  });
  expect(of(islandData(content, validKaarten(), SITE), "kaarten").talk).toBeUndefined();
});

test("a table: every cell with its weight and reason, every option whole", () => {
  const island = of(islandData(content, validKeuzetabel(), SITE), "keuzetabel");
  const cells = island.criteria.flatMap(({ values }) => values.flatMap((value) => value.cells));
  expect(cells).toHaveLength(12);
  expect(cells[0]).toEqual({ option: "mono", weight: 2, reason: "Reden mono." });
  expect(island.options.map(({ id, consider }) => [id, consider])).toEqual([
    ["mono", []],
    ["multi", []],
    ["inter", []],
  ]);
  expect(island.shown).toBe(3);
});

test("the makers' reason, where something is their own", () => {
  expect(ownReason({ own: "Zo werkt het." })).toBe("Zo werkt het.");
  expect(ownReason({ source: "pris", place: "deel 2" })).toBeUndefined();
  expect(ownReason(undefined)).toBeUndefined();
});
