import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptySession, most, type Session } from "../../../src/domain/draaiboek.ts";
import { readContent } from "../../../src/reader/read.ts";
import { draaiboekData, draaiboekWith } from "../../../src/views/draaiboek/data.ts";
import { partFinder, partKnower, runAddress } from "../../../src/views/draaiboek/known.ts";
import { readSession } from "../../../src/views/draaiboek/link.ts";
import { programme, programmeText } from "../../../src/views/draaiboek/programme.ts";
import { aSession } from "../../domain/draaiboek-arbitraries.ts";
import { aDraaiboek } from "../../widgets/draaiboek/some-data.ts";

const data = aDraaiboek();
const find = partFinder(data);
const session: Session = {
  title: " Wijkteam ",
  date: "2026-11-26",
  start: 23 * 60 + 30,
  parts: [
    { kind: "own", name: "Welkom", minutes: 10 },
    { kind: "method", name: "oase", minutes: 30 },
    { kind: "break", name: "" },
    { kind: "method", name: "samen", minutes: 20 },
    { kind: "card", name: "oma", minutes: 5 },
  ],
  materials: ["stiften", "  ", "Bord"],
};

describe("a programme", () => {
  const plan = programme(session, find);
  test("says when what begins, over midnight too", () => {
    expect(plan.parts.map(({ from, to, title, nights }) => [from, to, title, nights])).toEqual([
      ["23:30", "23:40", "Welkom", 0],
      ["23:40", "00:10", "OASE", 0],
      ["00:10", "00:10", "Pauze", 1],
      ["00:10", "00:30", "Samen denken", 1],
      ["00:30", "00:35", "Laat OMA thuis", 1],
    ]);
    expect([plan.title, plan.when, plan.end, plan.nights, plan.minutes, plan.open]).toEqual([
      ...["Wijkteam", "donderdag 26 november 2026, van 23:30 tot 00:35", "00:35", 1, 65, 1],
    ]);
  });
  test("gathers roles and materials, each once", () => {
    expect(plan.roles).toEqual(["De inbrenger: vertelt (OASE, Samen denken)", "De teamleden (OASE)"]);
    expect(plan.needed).toEqual(["Stiften", "de luisterkaart ‘Laat OMA thuis’"]);
    expect(plan.materials).toEqual(["Stiften", "de luisterkaart ‘Laat OMA thuis’", "Bord"]);
  });
  test("is a text to paste, with its link", () => {
    expect(programmeText(plan, "https://pris.example/x").split("\n")).toEqual([
      ...["Wijkteam", "donderdag 26 november 2026, van 23:30 tot 00:35", ""],
      ...["23:30  Welkom (10 min)", "23:40  OASE (30 min)", "00:10  Pauze", "00:10  Samen denken (20 min)"],
      ...["00:30  Laat OMA thuis (5 min)", "00:35  Einde", ""],
      ...["Rollen", "- De inbrenger: vertelt (OASE, Samen denken)", "- De teamleden (OASE)", ""],
      ...["Leg klaar", "- Stiften", "- de luisterkaart ‘Laat OMA thuis’", "- Bord", "", "https://pris.example/x", ""],
    ]);
  });
  test("of nothing is still a text", () =>
    expect(programmeText(programme(emptySession, find), "L")).toBe(
      "Draaiboek\nvan 09:00 tot 09:00\n\n09:00  Einde\n\nL\n",
    ));
  test("comes of any session", () => {
    fc.assert(
      fc.property(aSession(), (any) => {
        const { parts, end } = programme(any, find);
        expect(parts).toHaveLength(any.parts.length);
        expect(parts.every(({ title }) => title !== "")).toBe(true);
        expect(end).toBe(parts.at(-1)?.to ?? end);
      }),
    );
  });
});

test("a part opens where it is done: a method with its minutes on the timer", () => {
  const at = (kind: "method" | "card", name: string, minutes?: number) => {
    const known = find({ kind, name });
    return known && runAddress(known, minutes);
  };
  expect(at("method", "oase", 30)).toBe("/methodieken/oase/uitvoeren/#min=30");
  expect(at("method", "oase")).toBe("/methodieken/oase/uitvoeren/");
  expect(at("card", "oma", 5)).toBe("/hulpmiddelen/luistertechnieken/#oma");
});

describe("of the site's own content", () => {
  const { content } = readContent();
  const real = draaiboekData(content, "https://pris.example");
  const all = real.groups.flatMap(({ parts }) => parts);
  test("every method with steps, every aid on our collaboration and every listening card is there once", () => {
    const runnable = [...content.method.values()].filter(({ data }) => data.size === "met-stappen");
    const ids = all.map(({ kind, id }) => `${kind} ${id}`);
    console.log(`draaiboek: ${ids.length} parts to choose from`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      all
        .filter(({ kind }) => kind === "method")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(runnable.map(({ id }) => id).toSorted());
    expect(runnable.length).toBeGreaterThan(15);
    expect(all.filter(({ kind }) => kind === "card")).toHaveLength(6);
    const together = content.structure.aids.find(({ id }) => id === "onze-samenwerking");
    expect(all.filter(({ kind }) => kind === "aid").map(({ id }) => id)).toEqual(together?.entries);
    expect(together?.entries.length).toBeGreaterThan(1);
    expect(all.filter(({ kind, steps }) => kind !== "aid" && steps.length === 0)).toEqual([]);
    expect(all.every(({ letter, title, text }) => Boolean(letter && title && text))).toBe(true);
  });
  test("the link on a method's page opens a session with that method alone", () => {
    const knows = partKnower(real);
    let opened = 0;
    for (const { kind, id } of all.filter(({ kind }) => kind === "method")) {
      const [path, hash = ""] = draaiboekWith(id).split("#");
      expect(path).toBe("/methodieken/draaiboek/");
      expect(readSession(hash, knows)).toEqual({ session: { ...emptySession, parts: [{ kind, name: id }] }, lost: [] });
      opened += 1;
    }
    expect(opened).toBeGreaterThan(15);
  });
  test("a full session asks for no more than a sheet can hold", () => {
    const full = all.slice(0, most.parts).map(({ kind, id }) => ({ kind, name: id, minutes: 10 }));
    const { roles, materials } = programme({ ...emptySession, parts: full }, partFinder(real));
    expect(roles.length + materials.length).toBeLessThan(40);
    expect(roles.length).toBeGreaterThan(5);
  });
});
