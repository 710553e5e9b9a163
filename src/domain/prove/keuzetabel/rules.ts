import type { Keuzetabel } from "../../../schema/aid.ts";
import type { Rule } from "../finding.ts";
import { keuzetabelCells } from "./cells.ts";
import { keuzetabelExamples } from "./examples.ts";
import { keuzetabelGaps } from "./gaps.ts";
import { keuzetabelIds } from "./ids.ts";
import { keuzetabelSize } from "./size.ts";
import { keuzetabelWins } from "./wins.ts";

/** What a keuzetabel has to hold. */
export const keuzetabelRules: readonly Rule<Keuzetabel>[] = [
  keuzetabelIds,
  keuzetabelCells,
  keuzetabelSize,
  keuzetabelWins,
  keuzetabelGaps,
  keuzetabelExamples,
];
