import { describe, expect, test } from "vitest";
import { deadEnds } from "../../src/domain/prove/wegwijzer/dead-ends.ts";
import { depth } from "../../src/domain/prove/wegwijzer/depth.ts";
import { prove } from "../../src/domain/prove/index.ts";
import { noLoops } from "../../src/domain/prove/wegwijzer/no-loops.ts";
import { reachable } from "../../src/domain/prove/wegwijzer/reachable.ts";
import { start } from "../../src/domain/prove/wegwijzer/start.ts";
import { targets } from "../../src/domain/prove/wegwijzer/targets.ts";
import type { Wegwijzer } from "../../src/schema/aid.ts";
import { answer, broken, chain } from "./breaking.ts";
import { validWegwijzer } from "./fixtures.ts";

test("the valid aid has no findings", () => {
  expect(prove(validWegwijzer())).toEqual([]);
});

describe("the wegwijzer", () => {
  test("start: does not exist, or is an outcome", () => {
    expect(broken(start, (aid) => (aid.start = "begin"))).toMatchInlineSnapshot(`
      "start: De start "begin" bestaat niet.
        Zet bij start de id van de eerste vraag. De vragen zijn "gevaar" en "akkoord"."
    `);
    expect(broken(start, (aid) => (aid.start = "help"))).toMatchInlineSnapshot(`
      "start: De start "help" is een uitkomst. Een wegwijzer begint met een vraag.
        Zet bij start de id van de eerste vraag. De vragen zijn "gevaar" en "akkoord"."
    `);
  });
  test("targets", () => {
    expect(broken(targets, (aid) => (answer(aid, 1, 0).to = "dele"))).toMatchInlineSnapshot(`
      "questions.1.answers.0.to: Antwoord "ja" van vraag "akkoord" leidt naar "dele", en dat bestaat niet.
        Zet bij to de id van een vraag of uitkomst uit dit bestand, of voeg die vraag of uitkomst toe."
    `);
  });
  test("reachable", () => {
    expect(broken(reachable, (aid) => (answer(aid, 0, 1).to = "overleg"))).toMatchInlineSnapshot(`
      "questions.1.id: Vraag "akkoord" is vanaf de start niet te bereiken.
        Laat een antwoord naar akkoord leiden (to: akkoord), of haal dit blok weg.
      outcomes.2.id: Uitkomst "delen" is vanaf de start niet te bereiken.
        Laat een antwoord naar delen leiden (to: delen), of haal dit blok weg."
    `);
  });
  test("noLoops: names the loop", () => {
    expect(broken(noLoops, (aid) => (answer(aid, 1, 1).to = "gevaar"))).toMatchInlineSnapshot(`
      "questions.1.answers.1.to: Dit is een lus: gevaar → akkoord → gevaar.
        Laat het antwoord van "akkoord" dat naar "gevaar" teruggaat, vooruit leiden: naar een nieuwe vraag of een uitkomst."
    `);
  });
  test("noLoops: a question that leads to itself, off the start", () => {
    expect(
      broken(noLoops, (aid) => {
        aid.questions.push(...chain(1, "stap-1"));
      }),
    ).toMatchInlineSnapshot(`
      "questions.2.answers.0.to: Dit is een lus: stap-1 → stap-1.
        Laat het antwoord van "stap-1" dat naar "stap-1" teruggaat, vooruit leiden: naar een nieuwe vraag of een uitkomst."
    `);
  });
  test("deadEnds", () => {
    expect(
      broken(deadEnds, (aid) => {
        answer(aid, 1, 0).to = "nergens";
        answer(aid, 1, 1).to = "nergens";
      }),
    ).toMatchInlineSnapshot(`
      "questions.1.answers: Vanaf vraag "akkoord" komt niemand bij een uitkomst.
        Laat minstens één antwoord naar een uitkomst leiden, of naar een vraag die daar komt."
    `);
  });
  test("depth: names the path", () => {
    expect(
      broken(depth, (aid) => {
        answer(aid, 1, 0).to = "stap-1";
        aid.questions.push(...chain(7, "delen"));
      }),
    ).toMatchInlineSnapshot(`
      "questions.8: Deze weg telt 9 vragen, hoogstens 8 mag: gevaar → akkoord → stap-1 → stap-2 → stap-3 → stap-4 → stap-5 → stap-6 → stap-7.
        Laat een vraag weg, voeg er twee samen, of splits het hulpmiddel in twee."
    `);
  });
  test("depth: eight is allowed, and a loop is not measured", () => {
    const eight = (aid: Wegwijzer): void => {
      answer(aid, 1, 0).to = "stap-1";
      aid.questions.push(...chain(6, "delen"));
    };
    expect(broken(depth, eight)).toBe("");
    expect(
      broken(depth, (aid) => {
        eight(aid);
        aid.questions.push(...chain(9, "gevaar"));
      }),
    ).toBe("");
  });
});
