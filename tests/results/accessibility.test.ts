import { expect, test } from "vitest";
import type { PlaywrightJson } from "../report.ts";
import { figuresOf } from "./accessibility.ts";

const spec = (figures: object, more: Partial<{ ok: boolean; status: string }> = {}) => ({
  title: "a walk",
  ok: more.ok ?? true,
  tests: [
    {
      status: more.status ?? "expected",
      annotations: [{ type: "figures", description: JSON.stringify(figures) }],
      results: [],
    },
  ],
});
const suite = (title: string, ...specs: ReturnType<typeof spec>[]) => ({ title, specs });
const walks = (...pages: ReturnType<typeof spec>[]): PlaywrightJson => ({
  suites: [
    suite("pages.test.ts", spec({ fourLooks: 1, misjudged: 8, rules: 9 }), ...pages),
    suite("aids.test.ts", spec({ aids: 1, states: 12 }), spec({ aids: 1, states: 30 })),
    suite("tools.test.ts", spec({ tools: 1, toolStates: 3 }), spec({ tools: 1, toolStates: 5 })),
    suite("los-axe.test.ts", spec({ files: 25 }), spec({ files: 18 })),
    suite("spoken.test.ts", spec({ spoken: 1, steps: 4, trees: 2 })),
    suite("offline.test.ts", spec({}, { ok: false })),
  ],
});

test("figures of all walks for accessibility add up; other walks do not count", () => {
  expect(figuresOf(walks(spec({ pages: 1, looks: 4 }), spec({ pages: 1, looks: 2 })))).toEqual({
    ...{ pages: 2, looks: 6, fourLooks: 1, misjudged: 8, rules: 9 },
    ...{ tools: 2, toolStates: 8, files: 43 },
    ...{ aids: 2, states: 42, spoken: 1, steps: 4, trees: 2 },
  });
});

test("there are no figures of a walk that failed, was skipped, did not run or counted nothing", () => {
  expect(() => figuresOf(walks(spec({ pages: 1, looks: 4 }, { ok: false })))).toThrow("a walk did not pass");
  expect(() => figuresOf(walks(spec({ pages: 1, looks: 4 }, { status: "skipped" })))).toThrow("a walk did not pass");
  expect(() => figuresOf({ suites: walks(spec({ pages: 1, looks: 4 })).suites.slice(1) })).toThrow(
    "pages.test.ts did not run",
  );
  expect(() => figuresOf(walks())).toThrow("pages");
});
