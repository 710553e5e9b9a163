/**
 * What people come to do, replayed from the home page: each task on a phone with script, without, and from a device that
 * keeps the site while its server is gone; and by turns on another screen, in forced colours or without motion, so that
 * every two of those meet. Its taps, words and seconds (by the model of keystrokes.ts) are counted, and what the browser
 * holds afterwards is what /privacy/ names.
 */
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { tellIn } from "../figures.ts";
import { namedOnPrivacy, nameFor, namesHeld } from "../e2e/held.ts";
import { Host, keepAll } from "../e2e/kept.ts";
import { ROOT } from "../e2e/site.ts";
import { type Clock, median } from "./keystrokes.ts";
import { ALWAYS, allPairs, DRAWN, type Mode, nameOf, pairsOf, putIn, valuesOf } from "./task-modes.ts";
import { replay } from "./task-steps.ts";
import { reachOf, type Task } from "./task-parts.ts";
import { tasks } from "./tasks.ts";
import { test } from "../e2e/scripted.ts";

const LEAST_TASKS = 50;
const LEAST_IN_MODE = 8;
const PATIENCE = 1_200_000;
const most = { ten: { taps: 2, seconds: 30 }, others: { taps: 3, seconds: 45 } } as const;
const groupOf = ({ ten }: Task) => (ten ? "ten" : "others");

interface Run {
  mode: Mode;
  tasks: readonly Task[];
}
const always = ALWAYS.map((mode): Run => ({ mode, tasks }));
const drawn = DRAWN.flatMap((modes) =>
  modes.map((mode, turn): Run => ({ mode, tasks: tasks.filter((_, at) => at % modes.length === turn) })),
);
const runs: readonly Run[] = [...always, ...drawn];
const isKept = ({ mode }: Run) => mode.network === "gone";

test("tasks and modes: enough of each, and every two modes meet", () => {
  const counts: Record<string, number> = {};
  for (const { mode, tasks: walked } of runs)
    for (const value of [...valuesOf(mode), ...pairsOf(mode)]) counts[value] = (counts[value] ?? 0) + walked.length;
  const inMode = Object.fromEntries(Object.entries(counts).filter(([name]) => !name.includes("×")));
  const ended = tasks.flatMap(({ ends }) => Object.values(ends));
  console.log({
    tasks: tasks.length,
    replays: runs.reduce((sum, { tasks: walked }) => sum + walked.length, 0),
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
  tellIn<"walks">(test.info(), { tasks: tasks.length });
});

/** What a run took, for the tasks of each group: the middle one is within its time in every mode. */
function report(run: Run, clocks: ReadonlyMap<Task, Clock>): void {
  for (const group of ["ten", "others"] as const) {
    const mine = [...clocks].filter(([task]) => groupOf(task) === group);
    if (mine.length === 0) continue;
    const of = (key: keyof Clock) => median(mine.map(([, clock]) => clock[key]));
    console.log(
      `${nameOf(run.mode)}: ${mine.length} tasks of the ${group}, median ${of("taps")} taps, ${of("read")} words read and ${of("passed")} passed, ${of("seconds").toFixed(1)} s`,
    );
    expect.soft(of("seconds"), `${group}, median`).toBeLessThanOrEqual(most[group].seconds);
  }
}

/** Replays the tasks of a run on a page, in turn, and looks at what each took. */
async function walk(page: Page, run: Run): Promise<void> {
  page.setDefaultTimeout(8000);
  await putIn(page, run.mode);
  const clocks = new Map<Task, Clock>();
  const faults: Record<string, string> = {};
  for (const task of run.tasks)
    try {
      clocks.set(task, await replay(page, run.mode, task));
    } catch (error) {
      faults[task.name] = String(error).slice(0, 600);
    }
  expect.soft(faults, nameOf(run.mode)).toEqual({});
  report(run, clocks);
  for (const [task, { taps }] of clocks)
    expect.soft(taps, `${task.name}: taps`).toBeLessThanOrEqual(most[groupOf(task)].taps);
  const slow = [...clocks].filter(([task, { seconds }]) => seconds > most[groupOf(task)].seconds);
  console.log(
    ["over their time:", ...slow.map(([{ name }, clock]) => `${name} ${clock.seconds.toFixed(1)} s`)].join("\n  "),
  );
  const isLong = ({ longer }: Task) => longer?.[reachOf(run.mode)] !== undefined;
  const unexpected = slow.filter(([task]) => run.mode.screen === "360" && !isLong(task));
  expect.soft(unexpected.map(([{ name }]) => name)).toEqual([]);
  const taken = new Set(slow.map(([task]) => task));
  const quicker = run.tasks.filter((task) => always.includes(run) && isLong(task) && !taken.has(task));
  expect
    .soft(
      quicker.map(({ name }) => name),
      "no longer longer",
    )
    .toEqual([]);
  expect.soft(clocks.size).toBe(run.tasks.length);
  tellIn<"walks">(test.info(), { replays: clocks.size });
}

/** What a browser holds is named on /privacy/; after every task, all that is named there is held. */
async function holdsWhatIsNamed(page: Page, run: Run): Promise<void> {
  const named = namedOnPrivacy();
  const holds = await namesHeld(page);
  expect
    .soft(
      holds.filter((one) => !nameFor(one, named)),
      "held and not named",
    )
    .toEqual([]);
  if (run.mode.script === "off" || run.tasks.length < tasks.length) return;
  const found = new Set(holds.map((one) => nameFor(one, named)));
  expect
    .soft(
      named.filter((name) => !found.has(name)),
      "named and not held",
    )
    .toEqual([]);
  expect.soft(named.length).toBeGreaterThan(5);
}

async function inPage(context: BrowserContext, run: Run): Promise<void> {
  const page = await context.newPage();
  await walk(page, run);
  await holdsWhatIsNamed(page, run);
  await page.evaluate(() => localStorage.clear()); // a scan that keeps something opens otherwise, for who comes next
  await page.close();
}

const open = (browser: Browser, baseURL: string | undefined, { mode }: Run): Promise<BrowserContext> =>
  browser.newContext({
    ...(baseURL && { baseURL }),
    locale: "nl-BE",
    permissions: ["clipboard-write"],
    javaScriptEnabled: mode.script === "on",
  });

for (const run of runs.filter((one) => !isKept(one)))
  test(`tasks, ${nameOf(run.mode)}`, async ({ browser, baseURL }) => {
    test.setTimeout(PATIENCE);
    const context = await open(browser, baseURL, run);
    await inPage(context, run);
    await context.close();
  });

test("tasks on a device that keeps the site, its server gone", async ({ browser }) => {
  test.setTimeout(PATIENCE);
  const gone = runs.filter(isKept);
  const host = new Host();
  await host.start(ROOT);
  const context = await open(browser, host.origin, gone[0] as Run);
  await keepAll(await context.newPage(), host, 240_000);
  host.stop();
  for (const run of gone) await inPage(context, run);
  await context.close();
  expect(gone.length).toBeGreaterThan(4);
});
