import { expect, test } from "vitest";
import { outcomeSections } from "../../src/views/outcome-sections.ts";
import { anOutcome } from "./an-outcome.ts";

test("everything that an outcome has, in one order", () => {
  const sections = outcomeSections(anOutcome());
  expect(sections.map(({ id }) => id)).toEqual([
    ...["actions", "call", "means", "certainty", "fits", "support"],
    ...["record", "consult", "neighbours", "onward", "basis"],
  ]);
  expect(sections.map(({ title }) => title)).not.toContain("");
});

test("a line says what it is about and where it leads", () => {
  const lines = new Map(outcomeSections(anOutcome()).map(({ id, lines }) => [id, lines]));
  expect(lines.get("support")?.[1]).toEqual({ id: "tijd", text: "Extra tijd", href: "/begrippen/#tijd" });
  expect(lines.get("consult")).toEqual([{ name: "Je eigen team", text: "om samen te wegen", href: undefined }]);
  expect(lines.get("call")).toEqual([{ name: "Het meldpunt", text: "bij gevaar", href: "tel:1712" }]);
  expect(lines.get("neighbours")).toEqual([
    { name: "Uitkomst vrij", text: "als er wel een akkoord is", href: "#vrij" },
  ]);
  expect(lines.get("onward")).toEqual([{ aid: "melden", text: "Mag ik dit melden?", href: "/hulpmiddelen/melden/" }]);
  expect(lines.get("certainty")).toEqual([{ text: "Hierover is discussie. Over leerkrachten is men het niet eens." }]);
});

test("what an outcome does not have is no section", () => {
  const { id, title, tone, means, actions } = anOutcome();
  const none = { record: [], support: [], call: [], consult: [], neighbours: [], onward: [], basis: [] };
  const sections = outcomeSections({ id, title, tone, means, actions, ...none });
  expect(sections.map((section) => section.id)).toEqual(["actions", "means"]);
});
