import { expect, test } from "vitest";
import { aidKind, isSelfTest } from "../../src/views/aid-kind.ts";
import { aidPictogram } from "../../src/views/art/pictograms.ts";
import { validKaarten, validKeuzetabel, validTalk, validWegwijzer } from "../domain/fixtures.ts";

test("a self-test and a talk have names of their own, every other aid that of its kind", () => {
  const test = { ...validKaarten(), id: "zelftest-persoon-centraal" };
  const all = [test, validKaarten(), validTalk(), validWegwijzer(), validKeuzetabel()];
  expect(all.map(aidKind)).toEqual(["Zelftest", "Kaarten", "Gesprek", "Wegwijzer", "Keuzetabel"]);
  expect(all.map(aidPictogram)).toEqual(["zelftest", "kaarten", "gesprek", "wegwijzer", "keuzetabel"]);
  expect(["zelftest-x", "zelftest", "mijn-zelftest-x"].map(isSelfTest)).toEqual([true, false, false]);
});
