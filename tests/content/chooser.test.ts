/** The methodiekkiezer: whatever someone chooses, a method that serves it stands among what is shown first. */
import { expect, test } from "vitest";
import { combinations } from "../../src/domain/combinations.ts";
import { rank } from "../../src/domain/ranking.ts";
import { shownInFull } from "../../src/domain/shown.ts";
import { readContent } from "../../src/reader/read.ts";
import { methodGroups, methodTimes } from "../../src/schema/method.ts";

const { content } = readContent();
const aid = content.aid.get("methodiekkiezer")?.data;
if (aid?.kind !== "keuzetabel") throw new Error("there is no methodiekkiezer");
const [purpose, time, company] = aid.criteria;
const weightOf = (criterion: typeof purpose, value: string | undefined, option: string) =>
  criterion?.values.find(({ id }) => id === value)?.cells.find((cell) => cell.option === option)?.weight;
const shown = (values: Record<string, string>) => shownInFull(aid, rank(aid, values)).map(({ option }) => option.id);

test("24 needs or more in users' words bring the expected method first, and every method at least once", () => {
  expect(aid.examples.length).toBeGreaterThanOrEqual(24);
  for (const { situation, values, best } of aid.examples) expect(shown(values)[0], situation).toBe(best);
  const methods = [...content.method.values()].filter(({ data }) => data.size === "met-stappen").map(({ id }) => id);
  expect(methods.length).toBeGreaterThan(15);
  expect([...new Set(aid.examples.map(({ best }) => best))].toSorted()).toEqual(methods.toSorted());
});

test("in every situation, and with the purpose alone, two or three methods are shown, one of them made for it", () => {
  const purposes = (purpose?.values ?? []).map(({ id }): Record<string, string> => ({ [purpose?.id ?? ""]: id }));
  const situations = [...combinations(aid.criteria), ...purposes];
  for (const values of situations) {
    const ids = shown(values);
    expect([2, 3], JSON.stringify(values)).toContain(ids.length);
    const serves = ids.some((id) => (weightOf(purpose, values[purpose?.id ?? ""], id) ?? 0) > 0);
    expect(serves, JSON.stringify(values)).toBe(true);
  }
  console.log(`${situations.length} situations`);
  expect(situations.length).toBeGreaterThan(450);
});

test("it does not contradict what a method says of its time and its company", () => {
  let count = 0;
  for (const { id, data } of content.method.values()) {
    if (data.size !== "met-stappen") continue;
    // Longer than there is time for speaks against a method; the time that it says for itself never does.
    for (const [at, value] of methodTimes.entries()) {
      const weight = weightOf(time, value, id);
      const needs = methodTimes.indexOf(data.time);
      if (needs > at) expect(weight, `${id}, ${value}`).toBeLessThan(0);
      else expect(weight, `${id}, ${value}`).toBeGreaterThanOrEqual(0);
      count += 1;
    }
    for (const group of methodGroups.filter((one) => data.group.includes(one) && one !== "twee")) {
      expect(weightOf(company, group, id), `${id}, ${group}`).toBeGreaterThanOrEqual(0);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(60);
});
