import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withoutDateMethods } from "../../src/integrations/plain-dates.ts";

const CODE = readFileSync(fileURLToPath(import.meta.resolve("ts-fsrs")), "utf8");

test("the library leaves dates as they are, and works as it did", async () => {
  expect(CODE).toContain("Date.prototype.");
  const plain = withoutDateMethods(CODE);
  expect(plain).not.toContain("Date.prototype");
  const given = (code: string) =>
    import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<typeof import("ts-fsrs")>;
  const [before, after] = [await given(CODE), await given(plain)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const days = ({ FSRSAlgorithm }: typeof before) => {
    const fsrs = new FSRSAlgorithm({ enable_short_term: false });
    const first = fsrs.next_state(null, 0, 3);
    return [first, fsrs.next_state(first, 3, 3), fsrs.next_state(first, 3, 1)];
  };
  expect(days(after)).toEqual(days(before));
});

test("a library that looks otherwise stops the build", () => {
  expect(() => withoutDateMethods("export const fsrs = 1;")).toThrow("plain-dates.ts");
});
