/**
 * `npm run results`: gathers what the runs found and writes it where the build reads it, tests/results/<name>.json. A run
 * that left no report is passed over; one that failed, was not whole, or is about another content or code, is refused.
 * `npm run results -- bench` writes one alone.
 */
import { writeFileSync } from "node:fs";
import { commands } from "../../src/schema/check-figures.ts";
import { accessibility } from "./accessibility.ts";
import { inOrder } from "./in-order.ts";
import { NoReport, type PlaywrightRun, report } from "./reports.ts";
import { sets } from "./sets.ts";

type Name = keyof typeof commands;

const gather: { [N in Name]: () => { figures: object } } = {
  ...sets,
  toegankelijkheid: () => {
    const run = report<PlaywrightRun>("test-results/walks.json");
    inOrder("toegankelijkheid", ["built", Date.parse(run.stats.startTime)]);
    return accessibility(run);
  },
};

const names = Object.keys(gather) as Name[];
const asked = process.argv.slice(2);
const unknown = asked.filter((one) => !names.includes(one as Name));
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: there are ${names.join(", ")}`);

let written = 0;
for (const name of names.filter((one) => asked.length === 0 || asked.includes(one)))
  try {
    const results = gather[name]();
    const target = `tests/results/${name}.json`;
    writeFileSync(target, `${JSON.stringify(results, null, 2)}\n`);
    written += 1;
    console.log(`${target}: ${Object.keys(results.figures).length} figures`);
  } catch (error) {
    console.error(`${name}: ${(error as Error).message}. Made by ${commands[name]}`);
    if (asked.length > 0 || !(error instanceof NoReport)) process.exitCode = 1;
  }
if (written === 0) process.exitCode = 1;
