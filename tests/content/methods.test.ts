/** What a team needs to do a method this afternoon: when it fits, what lies ready, a sentence to open with. */
import { expect, test } from "vitest";
import { runnableMethods } from "../../src/views/methods.ts";
import { reading } from "./texts.ts";

const methods = [...reading.content.method.values()].map(({ data }) => data);
const runnable = runnableMethods(reading.content);

/** Methods for which nothing lies ready, and why not. */
const nothingReady = new Map([
  ["ambit-passed-outwards-thinking", "three people tell each other what they know"],
  ["constructief-van-mening-verschillen", "one does it in a talk that is already going on"],
  ["cultureel-interview", "four questions in an ordinary talk"],
  ["doelbewust-opbouwen", "a list to walk through, alone or together"],
  ["feedback-geven", "a talk of two"],
  ["feedback-ontvangen", "a talk of two"],
  ["terugvraagmethode", "one asks it in the talk itself"],
]);

/** Described, but the source does not say for what or when: we do not either. */
const silent = [
  "continuum-van-samenwerkingsrelaties",
  "drie-perspectieven-op-leiderschap",
  "fasen-van-een-samenwerkingsproces",
  "interprofessionele-samenwerking",
  "leiderschap",
  "psychologische-veiligheid",
];

test("every method with steps says when it fits, what lies ready, and has sentences to say", () => {
  for (const { id, when, materials, steps } of runnable) {
    expect(when.length, `${id}: when`).toBeGreaterThan(0);
    expect(materials.length === 0, `${id}: nothing lies ready`).toBe(nothingReady.has(id));
    const spoken = steps.filter(({ say }) => say);
    expect(spoken.length, `${id}: sentences to say`).toBeGreaterThanOrEqual(2);
  }
  expect(runnable).toHaveLength(18);
});

test("every described method says when it fits, as far as its source does", () => {
  const described = methods.filter(({ size }) => size === "beschreven");
  const without = described.filter(({ when }) => when.length === 0).map(({ id }) => id);
  expect(without.toSorted()).toEqual(silent);
  expect(described.length).toBeGreaterThan(35);
});

test("when it fits reads on from ‘Past als’, and so does when not", () => {
  const all = methods.flatMap(({ id, when, whenNot }) => [...when, ...whenNot].map((one) => ({ id, one })));
  const wrong = all.filter(({ one }) => !/^\p{Ll}.*[^.]$/u.test(typeof one === "string" ? one : one.text));
  expect(wrong).toEqual([]);
  expect(all.length).toBeGreaterThan(60);
});
