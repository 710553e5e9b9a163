/**
 * The scores of one person as a short code, to read out, type or hand over as a link. Signs of Crockford's alphabet (no I, L,
 * O, U): two that say which scan, in which edition; four by chance, so that equal scores of two people stay two; the scores; and
 * two that guard the rest. Runs in the browser.
 */
import { fieldsOf, itemsOf, type ScanAnswers, type ScanLike } from "./fields.ts";

/** A scan whose scores can be put together. */
export type TogetherLike = ScanLike<unknown> & { id: string };
/** The scores that one person gave. */
export interface Given {
  code: string;
  /** The signs by chance: the same in every code of one person. */
  person: string;
  answers: ScanAnswers;
}
/** Why a code is refused. */
export type Refusal = "mistyped" | "edition";

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE = BigInt(SIGNS.length);
const MARK = 2;
const PERSON = 4;
const GROUP = 4;
/**
 * The guard is the pure system of ISO/IEC 7064, as in an IBAN: the whole code as a number leaves 1 when divided. That
 * standard knows 10, 26 and 36 signs, and so do the libraries for it; for our 32 the prime is the largest that two signs hold. A wrong
 * sign changes the number by d · 32ⁿ, two swapped neighbours by d · 31 · 32ⁿ, with d below 32: the prime divides neither.
 */
const PRIME = 1021n;
const GUARD = 2;
const ROOM = BASE ** BigInt(GUARD);

const toSigns = (number: bigint, length: number): string =>
  Array.from({ length }, (_, at) => SIGNS[Number((number / BASE ** BigInt(length - 1 - at)) % BASE)]).join("");
const toNumber = (signs: string): bigint =>
  [...signs].reduce((sum, sign) => sum * BASE + BigInt(SIGNS.indexOf(sign)), 0n);

/** The fields that a code holds, in order, each with the values that it may have. */
const placesOf = (aid: TogetherLike) =>
  itemsOf(aid).flatMap((item) =>
    fieldsOf(item, aid.scale).flatMap((field) => (field.holds === "choice" ? [field] : [])),
  );
type Place = ReturnType<typeof placesOf>[number];
/** A place holds one of its values, or none. */
const ways = ({ values }: Place) => BigInt(values.length + 1);

function signsFor(places: readonly Place[]): number {
  let left = places.reduce((product, place) => product * ways(place), 1n) - 1n;
  let signs = 0;
  for (; left > 0n; left /= BASE) signs++;
  return signs;
}

/** What marks the codes of this edition of a scan: another scan, other items or another scale give another mark. */
function markOf(aid: TogetherLike): string {
  let hash = 0x811c9dc5; // FNV-1a
  for (const sign of JSON.stringify([aid.id, placesOf(aid).map(({ name, values }) => [name, values])]))
    hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return toSigns(BigInt(hash >>> 22), MARK); // its ten highest bits
}

/** Signs by chance, out of four bytes by chance. */
export const newPerson = (bytes: Uint8Array): string =>
  [...bytes.slice(0, PERSON)].map((byte) => SIGNS[byte % SIGNS.length]).join("");

const guarded = (signs: string): string => {
  const rest = (1n - ((toNumber(signs) * ROOM) % PRIME) + PRIME) % PRIME;
  return signs + toSigns(rest, GUARD);
};
const grouped = (signs: string) => signs.match(new RegExp(`.{1,${GROUP}}`, "g"))?.join("-") ?? "";

/** The code for the scores in a form. What is no score has no place in it. */
export function writeCode(aid: TogetherLike, answers: ScanAnswers, person: string): string {
  const places = placesOf(aid);
  const scores = places.reduce((sum, place) => {
    const [value = ""] = answers[place.name] ?? [];
    return sum * ways(place) + BigInt(place.values.indexOf(value) + 1);
  }, 0n);
  return grouped(guarded(markOf(aid) + person + toSigns(scores, signsFor(places))));
}

/** What somebody typed, as signs: small letters, spaces and hyphens mean nothing, and O, I and L stand for what they look like. */
const tidied = (text: string) =>
  text
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\p{Cf}._]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
const isSigns = (text: string) => text !== "" && [...text].every((sign) => SIGNS.includes(sign));

/** Reads a code as somebody typed it. Takes anything; never throws. */
export function readCode(aid: TogetherLike, text: string): Given | Refusal {
  const signs = tidied(text);
  if (!isSigns(signs) || toNumber(signs) % PRIME !== 1n) return "mistyped";
  const places = placesOf(aid);
  const mark = markOf(aid);
  if (!signs.startsWith(mark)) return "edition";
  if (signs.length !== MARK + PERSON + signsFor(places) + GUARD) return "mistyped";
  let left = toNumber(signs.slice(MARK + PERSON, -GUARD));
  const answers: [string, string[]][] = [];
  for (const place of places.toReversed()) {
    const value = place.values[Number(left % ways(place)) - 1];
    if (value !== undefined) answers.unshift([place.name, [value]]);
    left /= ways(place);
  }
  if (left > 0n) return "mistyped"; // more than all scores together can be
  return {
    code: grouped(signs),
    person: signs.slice(MARK, MARK + PERSON),
    answers: Object.fromEntries(answers),
  };
}

/** The beginning of a link that hands over a code. */
const LINK = /\S*#samen=/gi;

/** Every code in a text that somebody pasted: on lines, with commas between, run together, or as links. */
export function codesIn(aid: TogetherLike, text: string): string[] {
  const length = MARK + PERSON + signsFor(placesOf(aid)) + GUARD;
  return text
    .replaceAll(LINK, "\n")
    .split(/[\n\r,;]/)
    .flatMap((line) => {
      const signs = tidied(line);
      const even = signs.length > length && signs.length % length === 0;
      return even ? (signs.match(new RegExp(`.{${length}}`, "gu")) ?? []) : signs === "" ? [] : [line.trim()];
    });
}
