/**
 * What people come to do, replayed from the home page: each task with and without script on a phone, and once on another
 * screen, in forced colours or without motion, by turns, so that every two of those meet. Its taps, words and seconds (by the
 * model of keystrokes.ts) are counted.
 */
import { expect, test } from "@playwright/test";
import { type Clock, median } from "./keystrokes.ts";
import { ALWAYS, allPairs, DRAWN, type Mode, nameOf, optionsOf, pairsOf, valuesOf } from "./task-modes.ts";
import { replay } from "./task-steps.ts";
import type { Task } from "./task-parts.ts";
import { tasks } from "./tasks.ts";

const LEAST_TASKS = 40;
const LEAST_IN_MODE = 8;
const most = { ten: { taps: 2, seconds: 30 }, others: { taps: 3, seconds: 45 } } as const;
const groupOf = ({ ten }: Task) => (ten ? "ten" : "others");

interface Run {
  mode: Mode;
  tasks: readonly Task[];
}
const runs: readonly Run[] = [
  ...ALWAYS.map((mode) => ({ mode, tasks })),
  ...DRAWN.map((mode, turn) => ({ mode, tasks: tasks.filter((_, at) => at % DRAWN.length === turn) })),
];

test("tasks and modes: enough of each, and every two modes meet", () => {
  const counts: Record<string, number> = {};
  for (const { mode, tasks: walked } of runs)
    for (const value of [...valuesOf(mode), ...pairsOf(mode)]) counts[value] = (counts[value] ?? 0) + walked.length;
  const inMode = Object.fromEntries(Object.entries(counts).filter(([name]) => !name.includes("×")));
  const ended = tasks.flatMap(({ ends }) => Object.values(ends));
  console.log({
    tasks: tasks.length,
    ...inMode,
    pairs: allPairs().length,
    "not possible": ended.filter(({ not }) => not).length,
  });
  expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length);
  expect(tasks.length).toBeGreaterThanOrEqual(LEAST_TASKS);
  expect(tasks.filter(({ ten }) => ten).map(({ who }) => who)).toEqual(Array(10).fill("professional"));
  for (const who of ["professional", "student", "trainer"])
    expect(tasks.filter((task) => task.who === who).length, who).toBeGreaterThan(5);
  for (const [value, count] of Object.entries(inMode)) expect(count, value).toBeGreaterThanOrEqual(LEAST_IN_MODE);
  expect(allPairs().filter((pair) => !counts[pair])).toEqual([]);
});

/** What a run took, for the tasks of one group: the median and the worst. */
function report(run: Run, clocks: ReadonlyMap<Task, Clock>): void {
  for (const group of ["ten", "others"] as const) {
    const mine = [...clocks].filter(([task]) => groupOf(task) === group);
    if (mine.length === 0) continue;
    const of = (key: keyof Clock) => median(mine.map(([, clock]) => clock[key]));
    console.log(
      `${nameOf(run.mode)}: ${mine.length} tasks of the ${group}, median ${of("taps")} taps, ${of("words")} words, ${of("seconds").toFixed(1)} s`,
    );
  }
}

for (const run of runs)
  test(`tasks, ${nameOf(run.mode)}`, async ({ browser, baseURL }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({
      baseURL,
      locale: "nl-BE",
      permissions: ["clipboard-write"],
      ...optionsOf(run.mode),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const clocks = new Map<Task, Clock>();
    const faults: Record<string, string> = {};
    for (const task of run.tasks)
      try {
        clocks.set(task, await replay(page, run.mode, task));
      } catch (error) {
        faults[task.name] = String(error).slice(0, 600);
      }
    await context.close();
    expect(faults).toEqual({});
    report(run, clocks);
    for (const [task, { taps }] of clocks)
      expect(taps, `${task.name}: taps`).toBeLessThanOrEqual(most[groupOf(task)].taps);
    const slow = [...clocks].filter(([task, { seconds }]) => seconds > most[groupOf(task)].seconds);
    console.log(
      `over their time: ${slow.map(([{ name }, { seconds }]) => `${name} ${seconds.toFixed(0)} s`).join(", ")}`,
    );
    expect(slow.filter(([{ ten }]) => ten).map(([{ name }]) => name)).toEqual([]);
    expect(clocks.size).toBe(run.tasks.length);
  });
