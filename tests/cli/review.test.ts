/** The command itself: a file from the page, over sound content, until that content says who read it. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { emptyLock, extendLock, publicIds } from "../../src/check/lock-file.ts";
import { type Judgement, type Review, writeReview } from "../../src/domain/review/file.ts";
import { judgedOf, readables, signedBy } from "../../src/domain/review/passages.ts";
import { readContent } from "../../src/reader/read.ts";
import { inFolder, readingOf } from "../fixtures/check/check-sound.ts";

const LAW = "wetgeving/sw-352.yaml";
const judged = readables(readingOf({}).content).flatMap(judgedOf);
const found = (key: string, more: Partial<Judgement> = {}): [string, Judgement] => [
  key,
  {
    on: "2026-11-26",
    print: judged.find((one) => one.key === key)?.print ?? "",
    verdict: "klopt",
    remark: "",
    ...more,
  },
];
const fileOf = (list: [string, Judgement][], more: Partial<Review> = {}): string => {
  const review = { name: "An Jans", role: "jurist", judgements: Object.fromEntries(list), ...more };
  return writeReview(review, "2026-11-22", "2026-11-26");
};

/** Runs it over locked content with this file beside it. */
function withFile<T>(use: (review: (text: string) => { status: number | null; told: string }, root: string) => T): T {
  return inFolder({}, (root) => {
    writeFileSync(join(root, "ids.lock.json"), JSON.stringify(extendLock(emptyLock(), publicIds(readContent(root)))));
    const folder = join(root, "..");
    const review = (text: string) => {
      writeFileSync(join(folder, "nalezen.json"), text);
      const run = spawnSync(process.execPath, [resolve("src/cli/review.ts"), "nalezen.json"], {
        ...{ cwd: folder, encoding: "utf8" },
      });
      return { status: run.status, told: run.stdout + run.stderr };
    };
    return use(review, root);
  });
}

test("what it cannot read whole is refused with what to do, and changes nothing", () => {
  withFile((review, root) => {
    const before = readFileSync(join(root, LAW), "utf8");
    for (const [text, words] of [
      ["Dit klopt.", "geen bestand van de bladzijde ‘Nalezen’"],
      [fileOf([found("law.sw-352.wie")]).slice(0, -40), "beschadigd: regel 2"],
    ] as const) {
      const { status, told } = review(text);
      expect([status, told]).toEqual([1, expect.stringContaining(words)]);
      expect(told).toContain("Er is niets veranderd.");
    }
    expect(readFileSync(join(root, LAW), "utf8")).toBe(before);
  });
});

test("without a name nothing is signed, and the remarks are told", () => {
  withFile((review, root) => {
    const before = readFileSync(join(root, LAW), "utf8");
    const { status, told } = review(fileOf([found("law.sw-352.wie", { remark: "Zie\n§ 2." })], { name: "" }));
    expect(status).toBe(0);
    expect(told).toContain("content/wetgeving/sw-352.yaml:6 · law.sw-352.wie · Klopt (2026-11-26): Zie § 2.");
    expect(told).toContain("staat geen naam");
    expect(readFileSync(join(root, LAW), "utf8")).toBe(before);
  });
});

test("signs what was right, lists what is open, changed or gone, and the content is sound", () => {
  withFile((review, root) => {
    const aid = ["is-er-gevaar", "bel", "overleg-rustig"].map((id) => found(`aid.melden.${id}`));
    const { status, told } = review(
      fileOf([
        ...aid,
        found("law.sw-352.wie"),
        found("law.sw-352.verdween", { print: "00000000" }),
        found("page.persoon-centraal", { print: "00000000" }),
        found("aid.luisteren", { verdict: "onduidelijk", remark: "Voor wie?" }),
      ]),
    );
    expect(status).toBe(0);
    expect(told).toMatchInlineSnapshot(`
      "Nagelezen door An Jans, jurist.
      Wat iemand moet bekijken (1):
      - content/hulpmiddelen/luisteren.yaml:1 · aid.luisteren · Onduidelijk (2026-11-26): Voor wie?

      Wat sindsdien veranderde: laat het opnieuw nalezen (1):
      - content/richtlijn/principes/persoon-centraal.mdx:2 · page.persoon-centraal · Klopt (2026-11-26)

      Wat er niet meer is (1):
      - law.sw-352.verdween · Klopt (2026-11-26)

      4 keer ‘klopt’ als nagelezen in de inhoud gezet, en 1 hulpmiddel als geheel.
      Kijk na met git diff wat er veranderde, en draai npm run check.
      "
    `);
    const { content, problems } = readContent(root);
    expect(problems).toEqual([]);
    const names = readables(content)
      .flatMap(({ parts, whole }) => [...parts, ...(whole ? [whole] : [])])
      .flatMap((one) => (signedBy(one)?.by === "An Jans, jurist" ? one.key : []));
    expect(names.sort()).toEqual([...aid.map(([key]) => key), "aid.melden", "law.sw-352.wie"].sort());
  });
});
