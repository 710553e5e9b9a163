import { expect, test } from "vitest";
import { aidKind, isSelfTest } from "../../src/views/aid-kind.ts";

test("a self-test has a name of its own, every other aid that of its kind", () => {
  expect(aidKind({ id: "zelftest-persoon-centraal", kind: "kaarten" })).toBe("Zelftest");
  expect(aidKind({ id: "luistertechnieken", kind: "kaarten" })).toBe("Kaarten");
  expect(aidKind({ id: "participatie", kind: "wegwijzer" })).toBe("Wegwijzer");
  expect(aidKind({ id: "samenwerkingsvorm", kind: "keuzetabel" })).toBe("Keuzetabel");
  expect(["zelftest-x", "zelftest", "mijn-zelftest-x"].map(isSelfTest)).toEqual([true, false, false]);
});
