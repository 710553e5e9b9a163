import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codesIn,
  type Given,
  newPerson,
  readCode,
  type TogetherLike,
  writeCode,
} from "../../../src/domain/zelfscan/code.ts";
import { aidsOf } from "../real-aids.ts";
import { anyScoredScan, answersTo, aPerson, scoredScan, SIGNS } from "./scans.ts";

const SPIN = scoredScan(11);
const filled = anyScoredScan.chain((aid) =>
  fc.record({ aid: fc.constant(aid), answers: answersTo(aid), person: aPerson }),
);
const ofSpin = fc.record({ answers: answersTo(SPIN), person: aPerson });
const signsOf = (code: string) => code.replaceAll("-", "");

describe("writeCode and readCode", () => {
  test("whatever was filled in comes back, with the signs by chance", () => {
    fc.assert(
      fc.property(filled, ({ aid, answers, person }) => {
        const code = writeCode(aid, answers, person);
        expect(readCode(aid, code)).toEqual({ code, person, answers });
      }),
    );
  });
  test("small letters, spaces and hyphens of any kind mean nothing, and O, I and L are what they look like", () => {
    fc.assert(
      fc.property(ofSpin, fc.infiniteStream(fc.constantFrom("", " ", "-", "–", "\t")), ({ answers, person }, gaps) => {
        const code = writeCode(SPIN, answers, person);
        const looks: Record<string, string> = { "0": "o", "1": person < "G" ? "l" : "I" };
        const typed = [...signsOf(code).toLowerCase()]
          .map((sign) => (looks[sign] ?? sign) + gaps.next().value)
          .join("");
        expect(readCode(SPIN, typed)).toEqual({ code, person, answers });
      }),
    );
  });
  test("signs are Crockford's, in groups of four", () => {
    fc.assert(
      fc.property(ofSpin, ({ answers, person }) => {
        expect(writeCode(SPIN, answers, person)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });
  test("what is no score, or none of this scale, has no place in a code", () => {
    const none = writeCode(SPIN, {}, "0000");
    expect(writeCode(SPIN, { "item-0": ["9"], naam: ["Karin"], "item-1": [] }, "0000")).toBe(none);
  });
});

describe("a mistyped code is refused", () => {
  test("with any one sign wrong, at every place", () => {
    let tried = 0;
    fc.assert(
      fc.property(ofSpin, ({ answers, person }) => {
        const signs = [...signsOf(writeCode(SPIN, answers, person))];
        signs.forEach((right, at) => {
          for (const wrong of SIGNS) {
            if (wrong === right) continue;
            tried++;
            expect(readCode(SPIN, signs.with(at, wrong).join(""))).toBe("mistyped");
          }
        });
      }),
      { numRuns: 30 },
    );
    expect(tried).toBe(30 * 20 * 31);
  });
  test("with any two neighbours swapped", () => {
    let tried = 0;
    fc.assert(
      fc.property(ofSpin, ({ answers, person }) => {
        const signs = [...signsOf(writeCode(SPIN, answers, person))];
        signs.slice(1).forEach((second, at) => {
          if (second === signs[at]) return;
          tried++;
          expect(
            readCode(
              SPIN,
              signs
                .with(at, second)
                .with(at + 1, signs[at] ?? "")
                .join(""),
            ),
          ).toBe("mistyped");
        });
      }),
    );
    expect(tried).toBeGreaterThan(1000);
  });
  test("with a sign too many or too few", () => {
    fc.assert(
      fc.property(ofSpin, fc.nat(19), fc.constantFrom(...SIGNS), ({ answers, person }, at, sign) => {
        const signs = [...signsOf(writeCode(SPIN, answers, person))];
        expect(["mistyped", "edition"]).toContain(readCode(SPIN, signs.toSpliced(at, 1).join("")));
        expect(["mistyped", "edition"]).toContain(readCode(SPIN, signs.toSpliced(at, 0, sign).join("")));
      }),
    );
  });
  test("whatever somebody types, nothing breaks, and what is read is a code that we could have written", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...SIGNS) })), (text) => {
        const found = readCode(SPIN, text);
        if (typeof found !== "string") expect(writeCode(SPIN, found.answers, found.person)).toBe(found.code);
      }),
      { numRuns: 300 },
    );
  });
});

test("a code that holds more than all scores together can be is refused, whatever guards it", () => {
  const signs = [...signsOf(writeCode(SPIN, {}, "0000"))].with(6, "Z").slice(0, -2).join("");
  for (const first of SIGNS)
    for (const second of SIGNS) expect(readCode(SPIN, signs + first + second)).toBe("mistyped");
});

describe("the mark of an edition", () => {
  const code = writeCode(SPIN, { "item-0": ["2"] }, "7K2M");
  test.each([
    ["another scan", scoredScan(11, 5, true, "anders")],
    ["another number of items", scoredScan(12)],
    ["another scale", scoredScan(11, 4)],
    ["no wish", scoredScan(11, 5, false)],
  ])("a code of %s is refused as such", (_name, other) => {
    expect(readCode(other, code)).toBe("edition");
  });
  test("the real scan's codes stay as they are: who changes its items or scale sees it here", () => {
    const aid = aidsOf("zelfscan").find(({ id }) => id === "ecosysteemspinnenweb") as TogetherLike;
    expect(writeCode(aid, {}, "0000").slice(0, 2)).toBe("3H");
  });
});

test("in the real worst case a code, and its link, stay under 200 characters", () => {
  const all = aidsOf("zelfscan").filter((aid) => aid.together);
  expect(all.length).toBeGreaterThan(0);
  for (const aid of [...all, scoredScan(12 * 4, 7)]) {
    const code = writeCode(aid, {}, "ZZZZ");
    expect(`https://een-lange-naam.voorbeeld.pris.example/hulpmiddelen/${aid.id}/#samen=${code}`.length).toBeLessThan(
      200,
    );
  }
});

test("signs by chance come from as many bytes, each sign as likely", () => {
  const signs = Array.from({ length: 256 }, (_, byte) => newPerson(new Uint8Array(4).fill(byte)));
  expect(new Set(signs).size).toBe(32);
  for (const sign of SIGNS) expect(signs.filter((one) => one === sign.repeat(4)).length).toBe(8);
});

describe("codesIn", () => {
  const codes = fc
    .array(ofSpin, { minLength: 1, maxLength: 6 })
    .map((all) => all.map(({ answers, person }) => writeCode(SPIN, answers, person)));
  const read = (text: string) => codesIn(SPIN, text).map((one) => (readCode(SPIN, one) as Given).code);
  test.each(["\n", ", ", ";", "\r\n\r\n", " ", " \n https://pris.example/hulpmiddelen/x/#samen="])(
    "finds codes with %j between them",
    (between) => {
      fc.assert(fc.property(codes, (all) => void expect(read(all.join(between))).toEqual(all)));
    },
  );
  test("finds links, and hands on what is no code for it to be refused", () => {
    const code = writeCode(SPIN, {}, "7K2M");
    expect(read(`https://pris.example/#samen=${code} https://pris.example/#samen=${code}`)).toEqual([code, code]);
    expect(codesIn(SPIN, "  Karin \n\n")).toEqual(["Karin"]);
    expect(codesIn(SPIN, " \n ")).toEqual([]);
  });
});
