import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  differ,
  emptyReview,
  type Judgement,
  mergeReviews,
  readReview,
  type Review,
  writeReview,
} from "../../../src/domain/review/file.ts";
import { anyReview, EDITION, MADE } from "./any-review.ts";

const write = (review: Review) => writeReview(review, EDITION, MADE);
const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  ...{ on: MADE, print: "0123abcd", verdict: "klopt", remark: "" },
  ...more,
});
const review = (more: Partial<Review> = {}): Review => ({
  ...{ name: "An Jans", role: "jurist" },
  judgements: {
    "law.sw-352.wie": judgement(),
    "law.sw-352.opzet": judgement({ verdict: "onduidelijk", remark: "Na 2026?" }),
  },
  ...more,
});

describe("write and read", () => {
  test("any review comes back from its file as it was", () => {
    fc.assert(fc.property(anyReview, (one) => void expect(readReview(write(one))).toEqual({ review: one })));
  });
  test("the file tells what was read, when, in which words, and of whom only what they give", () => {
    expect(JSON.parse(write(review()))).toEqual({
      ...{ pris: "nalezen", v: 1, edition: EDITION, made: MADE, name: "An Jans", role: "jurist" },
      judgements: [
        { key: "law.sw-352.opzet", on: MADE, print: "0123abcd", verdict: "onduidelijk", remark: "Na 2026?" },
        { key: "law.sw-352.wie", on: MADE, print: "0123abcd", verdict: "klopt" },
      ],
    });
    expect(Object.keys(JSON.parse(write(emptyReview)) as object)).toEqual([
      "pris",
      "v",
      "edition",
      "made",
      "judgements",
    ]);
  });
  test("another program may have laid it out anew", () => {
    const again = JSON.stringify(JSON.parse(write(review())), null, 2);
    expect(readReview(again)).toEqual({ review: review() });
    expect(readReview(`\uFEFF${again}`), "with a byte order mark").toEqual({ review: review() });
  });
});

describe("refused as a whole, with the place", () => {
  const swap = (from: string, to: string) => {
    const text = write(review());
    expect(text).toContain(from);
    return readReview(text.replace(from, to));
  };
  test("whatever stands in a file, reading it ends, and what is taken in is written and read the same", () => {
    let refused = 0;
    const damage = fc.record({ at: fc.nat(), cut: fc.nat(8), put: fc.string({ unit: "binary", maxLength: 4 }) });
    fc.assert(
      fc.property(anyReview, damage, (one, { at, cut, put }) => {
        const sound = write(one);
        const place = at % sound.length;
        const read = readReview(sound.slice(0, place) + put + sound.slice(place + cut));
        if ("refused" in read) refused += 1;
        else expect(readReview(write(read.review))).toEqual(read);
      }),
    );
    expect(refused).toBeGreaterThan(20);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => "refused" in readReview(text)));
    fc.assert(fc.property(fc.jsonValue(), (value) => "refused" in readReview(JSON.stringify(value))));
  });
  test.each([
    ["nothing", ""],
    ["a text", "Dit klopt."],
    ["a kept selection", '{"v":1,"title":"","keys":[]}'],
    ["a copy of practice", '{"pris":"oefenen","v":1,"cards":[]}'],
  ])("what is of another page: %s", (_, text) => {
    expect(readReview(text)).toEqual({ refused: { why: "foreign" } });
  });
  test.each([
    ["older", "0"],
    ["newer", "2"],
  ])("an %s version", (why, v) => {
    expect(swap('"v":1', `"v":${v}`)).toEqual({ refused: { why } });
  });
  test.each([
    ["a file that ends too soon", () => readReview(write(review()).slice(0, -60)), "regel 3"],
    ["a line that lost a sign", () => swap('"print"', '"print'), "regel 2"],
    [
      "a line that lost a sign, and line ends of Windows",
      () =>
        readReview(
          write(review())
            .replaceAll("\n", "\r\n")
            .replace(/"print"(?!.*"print")/s, '"print'),
        ),
      "regel 3",
    ],
    ["a last line that is gone", () => readReview(write(review()).replace(/\n\]\}\n$/, "")), "regel 3"],
    ["a verdict that does not exist", () => swap('"klopt"', '"fout"'), "oordeel 2 (law.sw-352.wie)"],
    ["a day that does not exist", () => swap(`"on":"${MADE}"`, '"on":"2026-02-30"'), "oordeel 1 (law.sw-352.opzet)"],
    ["a print that is none", () => swap('"0123abcd"', '"0123"'), "oordeel 1 (law.sw-352.opzet)"],
    ["a key that is none", () => swap('"law.sw-352.opzet"', '"__proto__"'), "oordeel 1"],
    ["one passage twice", () => swap('"law.sw-352.wie"', '"law.sw-352.opzet"'), "oordeel 2 (law.sw-352.opzet)"],
    ["a remark that is no text", () => swap('"Na 2026?"', "2026"), "oordeel 1 (law.sw-352.opzet)"],
    ["a name that is no text", () => swap('"An Jans"', "1"), "name"],
    ["a version that is no number", () => swap('"v":1', '"v":"1"'), "v"],
    ["no judgements", () => swap('"judgements"', '"oordelen"'), "judgements"],
  ])("%s", (_, read, at) => {
    expect(read()).toEqual({ refused: { why: "damaged", at } });
  });
});

describe("two of one reader as one", () => {
  test("with nothing, or with itself, it is what it was", () => {
    fc.assert(
      fc.property(anyReview, (one) => {
        expect(mergeReviews(one, one)).toEqual(one);
        expect(mergeReviews(one, emptyReview)).toEqual(one);
        expect(mergeReviews(emptyReview, one)).toEqual(one);
      }),
    );
  });
  test("no passage is lost, and no remark", () => {
    fc.assert(
      fc.property(anyReview, anyReview, (a, b) => {
        const all = mergeReviews(a, b).judgements;
        for (const [key, { remark }] of [a, b].flatMap(({ judgements }) => Object.entries(judgements)))
          expect(all[key]?.remark).toContain(remark);
      }),
    );
  });
  test("of two days the later holds, of one day what stood there", () => {
    const key = "law.sw-352.wie";
    const of = (on: string, verdict: Judgement["verdict"]) =>
      review({ judgements: { [key]: judgement({ on, verdict }) } });
    const [early, late] = [of("2026-11-25", "klopt"), of("2026-11-26", "klopt-niet")];
    for (const both of [mergeReviews(early, late), mergeReviews(late, early)])
      expect(both.judgements[key]?.verdict).toBe("klopt-niet");
    expect(mergeReviews(late, of("2026-11-26", "onduidelijk")).judgements[key]?.verdict).toBe("klopt-niet");
  });
  test("two people who give their names are not one", () => {
    expect(differ(review(), review({ name: "Bo Peeters" }))).toBe(true);
    expect(differ(review(), review({ name: "" }))).toBe(false);
    expect(differ(review(), review({ role: "advocaat" }))).toBe(false);
    expect(differ(review(), review({ name: "An Jans " })), "a space that a keyboard adds").toBe(false);
  });
});
