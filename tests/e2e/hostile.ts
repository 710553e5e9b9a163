/** What comes from outside a page and nobody should trust: any address, anything kept, any message, any file. */
import fc from "fast-check";
import * as names from "../../src/model/kept-names.ts";
import { PRACTICE_KEY } from "../../src/widgets/oefenen/key.ts";
import { keyOf } from "../../src/widgets/zelfscan/keep/key.ts";
import { aidsOf } from "../domain/real-aids.ts";

/** What must never come to be: an element with this mark, or a property of this name on any object. */
export const MARK = "data-geraakt";

const attacks = [
  `<img src="/geraakt" onerror="alert(1)" ${MARK}>`,
  `"><b ${MARK}>x</b>`,
  `' ${MARK} x='`,
  `</script><b ${MARK}>`,
  `javascript:document.body.toggleAttribute("${MARK}")`,
  `{"__proto__":{"${MARK}":1}}`,
  ...["__proto__", "constructor", "null", "[]", "{}", '{"v":1}', "//example.org", "../../", "%", "%E0%A4%A", "\u202e"],
];
/** A text that breaks what is carelessly written: markup, names that every object has, damaged JSON and escapes. */
const text = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.json({ maxDepth: 2 }),
);
const known = ["q", "s", "d", "n", "titel", "intro", "kaart", "voeg", "stap", "min", "doel", "samen", "__proto__"];
const pair = fc
  .tuple(fc.oneof(fc.constantFrom(...known), text), text, fc.boolean())
  .map(([name, value, isEncoded]) =>
    isEncoded ? `${name}=${encodeURIComponent(value.toWellFormed())}` : `${name}=${value}`,
  );

/** What stands behind "?" or "#" in an address. */
export const part = fc.oneof(
  text,
  fc.array(pair, { minLength: 1, maxLength: 3 }).map((all) => all.join("&")),
);
/** A query: a "#" in it would end it. */
export const query = part.map((any) => `?${any.replaceAll("#", "%23")}`);

const keepers = aidsOf("zelfscan").filter(({ keep }) => keep);
/** Every name under which the site looks for something that it kept. */
export const keptNames = ["pris-thema", ...Object.values<string>(names), PRACTICE_KEY, ...keepers.map(keyOf)];
export const stored = fc.record(Object.fromEntries(keptNames.map((name) => [name, text])));

const height = { ns: "pris", v: 1, type: "height", id: "x", height: 1e9 };
/** What another window may say to a page. */
export const message = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  text,
  fc.constantFrom<unknown>(height, JSON.stringify({ subject: "lti.frameResize", height: -1 })),
  fc.record({ ns: fc.constant("pris"), v: fc.constant(1), type: text, id: text, answers: fc.dictionary(text, text) }),
);

/** A file that somebody takes for one of ours. */
export const file = fc.oneof(
  fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
  fc.oneof(text, fc.json()).map((any) => Buffer.from(any)),
);
