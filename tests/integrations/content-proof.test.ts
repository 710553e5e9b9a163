import type { AstroIntegration } from "astro";
import { afterEach, expect, test, vi } from "vitest";
import { contentProof } from "../../src/integrations/content-proof.ts";
import { checkContent } from "../../src/check/index.ts";
import { emptyContent } from "../../src/model/content.ts";
import { sharedContent } from "../../src/model/shared-content.ts";
import { asWarning, type Problem, problemOn } from "../../src/reader/problems.ts";

vi.mock(import("../../src/check/index.ts"), async (original) => {
  const real = await original();
  return { ...real, checkContent: vi.fn<typeof real.checkContent>(real.checkContent) };
});
afterEach(() => vi.useRealTimers());

type Hook = NonNullable<AstroIntegration["hooks"]["astro:build:start"]>;
const start = () => {
  const { hooks } = contentProof();
  (hooks["astro:build:start"] as Hook)({} as Parameters<Hook>[0]);
};
const foundOnce = (problems: Problem[], content = emptyContent()) =>
  vi.mocked(checkContent).mockImplementationOnce(() => ({ reading: { content } as never, problems }));
const wrong = problemOn("content/site.yaml", 3, "dit klopt niet.", "verbeter het.");

test("an error stops the build, with every message as the check writes it", () => {
  foundOnce([wrong, { ...wrong, line: 9, path: "notices" }]);
  expect(start).toThrowErrorMatchingInlineSnapshot(`
    [Error: De inhoud klopt niet:

    content/site.yaml:3 · dit klopt niet. Wat nu: verbeter het.

    content/site.yaml:9 · notices: dit klopt niet. Wat nu: verbeter het.
    ]
  `);
});

test("a warning does not, and is not shown among the errors", () => {
  foundOnce([asWarning(wrong)]);
  expect(start).not.toThrow();
  foundOnce([asWarning({ ...wrong, line: 77 }), wrong]);
  expect(start).toThrow(/^(?!.*:77)/s);
});

test("the pages get the very content that was found whole, and none that was not", () => {
  const [whole, broken] = [emptyContent(), emptyContent()];
  foundOnce([asWarning(wrong)], whole);
  start();
  expect(sharedContent()).toBe(whole);
  foundOnce([wrong], broken);
  expect(start).toThrow();
  expect(sharedContent()).toBe(whole);
});

test("it reads content/ as it is on the day of the build", () => {
  vi.useFakeTimers({ now: new Date("2027-03-04T12:00:00Z") });
  foundOnce([]);
  start();
  expect(checkContent).toHaveBeenLastCalledWith("content", "2027-03-04");
});

test("it runs in builds only: the dev server shows a page while its neighbour is half written", () => {
  expect(Object.keys(contentProof().hooks)).toEqual(["astro:build:start"]);
});
