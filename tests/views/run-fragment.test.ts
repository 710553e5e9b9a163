import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { END, readMinutes, readRun, writeRun } from "../../src/views/run-fragment.ts";

const steps = ["onderzoek", "wat-het-met-je-doet", "stap-2", END];

describe("a fragment that holds a step or minutes", () => {
  test.each([
    ["#stap=onderzoek", { step: "onderzoek" }],
    ["stap=stap-2&min=15", { step: "stap-2", minutes: 15 }],
    ["#min=480", { minutes: 480 }],
    [`#stap=${END}`, { step: END }],
    // What programmes make of a link.
    ["#stap%3Donderzoek%26min%3D15", { step: "onderzoek", minutes: 15 }],
    ["#stap=onderzoek&amp;min=15", { step: "onderzoek", minutes: 15 }],
    ["#stap=onderzoek.", { step: "onderzoek" }],
    ["#min=15),", { minutes: 15 }],
    ["#min=15&min=15", { minutes: 15 }],
  ])("%s is read whole", (hash, found) => {
    expect(readRun(hash, steps)).toEqual({ ...found, dropped: [] });
  });
  test.each([
    ["#stap=weg", {}, ["stap"]],
    ["#stap=Onderzoek", {}, ["stap"]],
    ["#stap=__proto__", {}, ["stap"]],
    ["#min=0", {}, ["min"]],
    ["#min=481", {}, ["min"]],
    ["#min=-5", {}, ["min"]],
    ["#min=1.5", {}, ["min"]],
    ["#min=1e2", {}, ["min"]],
    ["#min=", {}, ["min"]],
    ["#stap=onderzoek&min=veel", { step: "onderzoek" }, ["min"]],
    ["#stap=onderzoek&stap=stap-2", { step: "onderzoek" }, ["stap"]],
    ["#min=15&min=20", { minutes: 15 }, ["min"]],
    ["#s=1&vraag=ja", {}, ["other"]],
    ["#stap=onderzoek&x=<img src=x>", { step: "onderzoek" }, ["other"]],
    ["#stap=onderzoek&%E0%A4%A=%", { step: "onderzoek" }, ["other"]],
  ])("%s says what was dropped", (hash, found, dropped) => {
    expect(readRun(hash, steps)).toEqual({ ...found, dropped });
  });
});

test.each(["", "#", "#p-inhoud", "#onderzoek", "#%", "#?", "#één"])("%s is a place, or nothing", (hash) => {
  expect(readRun(hash, steps)).toEqual({ dropped: [] });
});

test("nothing to keep is no fragment", () => {
  expect([writeRun({}), writeRun({ step: "a", minutes: 5 })]).toEqual(["", "#stap=a&min=5"]);
});

test("what is written is read back", () => {
  const places = fc.record({
    step: fc.option(fc.constantFrom(...steps), { nil: undefined }),
    minutes: fc.option(fc.integer({ min: 1, max: 480 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(places, (place) => {
      expect(readRun(writeRun(place), steps)).toEqual({ ...place, dropped: [] });
    }),
  );
});

test("whatever stands there, only what the page knows comes out, and reading never fails", () => {
  const parts = fc.constantFrom("stap", "min", "=", "&", "%", "onderzoek", "15", "#", "amp;", "<", " ", "é", "\u0000");
  const texts = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 12 }).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { step, minutes, dropped } = readRun(text, steps);
      if (step !== undefined) expect(steps).toContain(step);
      if (minutes !== undefined) expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 480).toBe(true);
      expect(new Set(dropped).size).toBe(dropped.length);
    }),
  );
});

test.each([
  ["15", 15],
  [" 7 ", 7],
  ["007", 7],
  ["480", 480],
  ["481", undefined],
  ["0", undefined],
  ["", undefined],
  ["tien", undefined],
  ["1,5", undefined],
])("somebody who types %j sets %s minutes", (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});
