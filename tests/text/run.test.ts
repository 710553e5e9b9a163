import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/timer.ts";
import { clockTime, runText } from "../../src/text/run.nl.ts";

test.each([
  [15 * MINUTE, "15:00"],
  [4 * MINUTE + 5000, "4:05"],
  [60 * MINUTE, "1:00:00"],
  [400, "0:01"],
  [0, "0:00"],
  [-400, "0:00"],
  [-80_000, "+1:20"],
  [-3_661_000, "+1:01:01"],
])("%s ms left stands on the clock as %s", (ms, text) => {
  expect(clockTime(ms)).toBe(text);
});

describe("what is said aloud", () => {
  test("how long a clock runs, in words", () => {
    expect(runText.begun("stap", MINUTE)).toBe("De tijd voor deze stap loopt: 1 minuut.");
    expect(runText.begun("geheel", 4 * MINUTE + 30_000)).toBe(
      "De tijd voor het geheel loopt: 4 minuten en 30 seconden.",
    );
    expect(runText.more("stap", 1000)).toBe("Nog 1 seconde voor deze stap.");
  });
  test("the last minute and the end, also beside the clock", () => {
    expect(runText.news("stap", "minute")).toBe("Nog één minuut voor deze stap.");
    expect(runText.news("geheel", "up")).toBe("De tijd voor het geheel is om.");
    expect([2 * MINUTE, MINUTE, 1, 0, -1].map(runText.state)).toEqual([
      "",
      "laatste minuut",
      "laatste minuut",
      "de tijd is om",
      "de tijd is om",
    ]);
  });
  test("who is still to speak", () => {
    expect(runText.waiting(0, [])).toBe("");
    expect(runText.waiting(3, [])).toBe("Iedereen sprak.");
    expect(runText.waiting(3, ["An", "Bo"])).toBe("1 van 3 sprak al. Nog niet: An en Bo.");
    expect(runText.waiting(4, ["An", "Bo", "Cem", "Dé"])).toBe("0 van 4 spraken al. Nog niet: An, Bo, Cem en Dé.");
  });
  test("what a link lost", () => {
    expect(runText.dropped(["stap", "other"])).toContain("Weggevallen: de stap · iets onbekends.");
  });
});
