import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptySession, most, partKinds, type Session } from "../../../src/domain/draaiboek.ts";
import { readSession, writeSession } from "../../../src/views/draaiboek/link.ts";
import { aSession, known } from "../../domain/draaiboek-arbitraries.ts";

const knows = (kind: keyof typeof known, name: string) => kind === "own" || known[kind].includes(name);
const read = (hash: string) => readSession(hash, knows);
const lost = (hash: string) => read(hash)?.lost.map(({ what, at }) => (at === undefined ? what : `${what} ${at}`));
const parts = (hash: string) => read(hash)?.session.parts;

const sample: Session = {
  title: "Teamoverleg: wat nu?",
  date: "2026-11-26",
  start: 14 * 60,
  parts: [
    { kind: "own", name: "Welkom & koffie", minutes: 5 },
    { kind: "method", name: "oase-model", minutes: 30 },
    { kind: "break", name: "", minutes: 15 },
    { kind: "card", name: "oma" },
    { kind: "aid", name: "zelfscan", minutes: 20 },
  ],
  materials: ["Flip-over", "Stiften"],
};
const SAMPLE =
  "#d=e.Welkom-~26-koffie.5_m.oase-model.30_p..15_k.oma_h.zelfscan.20&titel=Teamoverleg~3a-wat-nu~3f&dag=2026-11-26&uur=1400&klaar=Flip~2dover_Stiften";

describe("a link", () => {
  test("is written as it is read", () => {
    expect(writeSession(sample)).toBe(SAMPLE);
    expect(read(SAMPLE)).toEqual({ session: sample, lost: [] });
  });
  test("of nothing is no link; with a title or another hour alone it is one", () => {
    expect(writeSession(emptySession)).toBe("");
    for (const more of [{ title: "T" }, { start: 0 }, { materials: ["x"] }]) {
      const session = { ...emptySession, ...more };
      expect(read(writeSession(session))).toEqual({ session, lost: [] });
    }
  });
  test("survives what mail and chat do to it", () => {
    const escaped = encodeURIComponent(SAMPLE.slice(1));
    for (const hash of [
      `#${escaped}`,
      SAMPLE.replaceAll("&", "&amp;"),
      ...[".", ")", ").", "’", "%20", "…"].map((end) => SAMPLE + end),
    ])
      expect(read(hash), hash).toEqual({ session: sample, lost: [] });
  });
  test("holds signs that no programme changes", () => {
    fc.assert(
      fc.property(aSession(), (session) => {
        expect(writeSession(session)).toMatch(/^$|^#[\w.~=&-]+$/);
      }),
    );
  });
  test("gives the same session again, whatever it is", () => {
    fc.assert(
      fc.property(aSession(), (session) => {
        const hash = writeSession(session);
        expect(hash === "" ? { session: emptySession, lost: [] } : read(hash)).toEqual({ session, lost: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what does not fit is dropped and said", () => {
  test.each([
    ["#d=m.bestaat-niet.5_m.oase-model.30", ["part 1"]],
    ["#d=x.oma_m.oase-model.30", ["part 1"]],
    ["#d=h.oma_m.oase-model.30", ["part 1"]],
    ["#d=p.koffie.5_m.oase-model.30", ["part 1"]],
    ["#d=m.oase-model.30_k.oma.5.7", ["part 2"]],
    ["#d=m.oase-model.30_e.~zz", ["part 2"]],
    ["#d=m.oase-model.30_e.~ff", ["part 2"]],
    ["#d=m.oase-model.30&dag=2026-02-30", ["date"]],
    ["#d=m.oase-model.30&uur=2500", ["start"]],
    ["#d=m.oase-model.30&titel=~e2~82", ["title"]],
    ["#d=m.oase-model.30&klaar=~e2~82", ["materials"]],
    ["#d=m.oase-model.30&kleur=rood&__proto__=x&constructor=y", ["unknown", "unknown", "unknown"]],
    ["#d=m.oase-model.30&d=p..5", ["unknown"]],
    ["#d=m.oase-model.30&d=m.oase-model.30", []],
  ])("%s", (hash, what) => {
    expect(lost(hash)).toEqual(what);
    expect(parts(hash)).toEqual([{ kind: "method", name: "oase-model", minutes: 30 }]);
  });
  test("minutes that are none leave the part without any", () => {
    expect(lost("#d=p..0_p..x_p..601")).toEqual(["minutes 1", "minutes 2", "minutes 3"]);
    expect(parts("#d=p..0_p..x_p..601")).toEqual(Array(3).fill({ kind: "break", name: "" }));
  });
  test("what is more or longer than a sheet holds", () => {
    const many = Array(most.parts + 3).fill("p..5");
    expect([lost(`#d=${many.join("_")}`), parts(`#d=${many.join("_")}`)?.length]).toEqual([["more 24"], most.parts]);
    const long = "a".repeat(most.text + 1);
    expect(lost(`#d=e.${long}&titel=${long}&klaar=${long}`)).toEqual(["cut", "cut", "cut"]);
    expect(parts(`#d=e.${long}`)?.[0]?.name).toHaveLength(most.text);
    expect(lost(`#d=0&klaar=${Array(11).fill("x").join("_")}`)).toEqual(["materials"]);
  });
  test("what looks like a state of something else", () => {
    expect(lost("#s=1&gevaar=ja")).toEqual(["unknown", "unknown"]);
  });
});

test("a place on the page and what is nothing leave the session alone", () => {
  for (const hash of ["", "#", "#p-inhoud", "#Programma", "#a&b"]) expect(read(hash), hash).toBeUndefined();
});

test("no text makes it throw; all that it hands back fits, and is what its own link gives", () => {
  const keys = ["d", "titel", "dag", "uur", "klaar", "s", "__proto__", "toString"];
  const bits = [
    "m",
    "k",
    "p",
    "e",
    ".",
    "_",
    "~",
    "~41",
    "~ff",
    "-",
    "oase-model",
    "oma",
    "30",
    "0",
    "%",
    "%20",
    "+",
    "&amp;",
    "é",
  ];
  const value = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((all) => all.join(""));
  const pairs = fc.array(fc.tuple(fc.constantFrom(...keys), value)).map((all) => all.map((p) => p.join("=")).join("&"));
  const broken = fc.tuple(aSession(), fc.nat(400), fc.string()).map(([session, at, more]) => {
    const hash = writeSession(session);
    return hash.slice(0, at) + more + hash.slice(at);
  });
  let sessions = 0;
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), value, pairs, broken), (hash) => {
      const found = read(hash);
      if (!found) return;
      sessions += 1;
      const { session } = found;
      expect(session.parts.length).toBeLessThanOrEqual(most.parts);
      expect(session.materials.length).toBeLessThanOrEqual(most.materials);
      for (const { kind, name } of session.parts) {
        expect(partKinds).toContain(kind);
        expect(knows(kind, name), `${kind} ${name}`).toBe(true);
      }
      const again = writeSession(session);
      expect(again === "" ? emptySession : read(again)?.session).toEqual(session);
    }),
    { numRuns: 3000 },
  );
  expect(sessions).toBeGreaterThan(500);
});
