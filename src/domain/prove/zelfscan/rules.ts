import type { Zelfscan } from "../../../schema/aid.ts";
import type { Rule } from "../finding.ts";
import { scanAdvice } from "./advice.ts";
import { scanExamples } from "./examples.ts";
import { scanIds } from "./ids.ts";
import { scanScale } from "./scale.ts";
import { scanTests } from "./tests.ts";
import { scanTogether } from "./together.ts";

/** What a zelfscan has to hold. */
export const zelfscanRules: readonly Rule<Zelfscan>[] = [
  scanIds,
  scanScale,
  scanTests,
  scanAdvice,
  scanExamples,
  scanTogether,
];
