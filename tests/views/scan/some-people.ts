/** People who gave scores, to put together in tests. */
import { type Given, readCode, writeCode } from "../../../src/domain/zelfscan/code.ts";
import { gather, type Gathering } from "../../../src/domain/zelfscan/merge.ts";
import { scoredScan } from "../../domain/zelfscan/scans.ts";

export const SCAN = scoredScan(3);
const SIGNS = ["AAAA", "BBBB", "CCCC", "DDDD", "EEEE"];

/** Codes of so many people: of each the scores of now in order, and those wished for the first item. */
export const gathered = (people: readonly { now: readonly number[]; wished?: number }[]): Gathering =>
  gather(
    [],
    people.map(({ now, wished }, at) => {
      const answers = {
        ...Object.fromEntries(now.map((score, item) => [`item-${item}`, [`${score}`]])),
        ...(wished !== undefined && { "item-0.wished": [`${wished}`] }),
      };
      return readCode(SCAN, writeCode(SCAN, answers, SIGNS[at] ?? "")) as Given;
    }),
  );
