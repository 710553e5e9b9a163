/** Any session that a user can put together, for properties. */
import fc from "fast-check";
import { minutesOf, most, type Part, type PartKind, type Session, tidy } from "../../src/domain/draaiboek.ts";

/** Names that the site knows, in these tests. */
export const known: { [K in PartKind]: readonly string[] } = {
  method: ["oase-model", "c-c-c-model", "tien-stappen"],
  card: ["oma", "lsd"],
  aid: ["zelfscan"],
  break: [""],
  own: [],
};

const words = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.lorem()).map(tidy);
const minutes = fc.option(fc.integer({ min: 1, max: most.minutes }), { nil: undefined }).map((m) => minutesOf(m ?? 0));
const nameOf: { [K in PartKind]: fc.Arbitrary<string> } = {
  method: fc.constantFrom(...known.method),
  card: fc.constantFrom(...known.card),
  aid: fc.constantFrom(...known.aid),
  break: fc.constant(""),
  own: words,
};
const part: fc.Arbitrary<Part> = fc
  .constantFrom(...(Object.keys(nameOf) as PartKind[]))
  .chain((kind) => fc.record({ kind: fc.constant(kind), name: nameOf[kind], minutes }))
  .map(({ minutes, ...rest }) => (minutes === undefined ? rest : { ...rest, minutes }));

/** A whole session, its words as they are kept. */
export const aSession = (): fc.Arbitrary<Session> =>
  fc.record({
    title: words,
    date: fc.oneof(
      fc.constant(""),
      fc
        .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
        .map((date) => date.toJSON().slice(0, 10)),
    ),
    start: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    parts: fc.array(part, { maxLength: most.parts }),
    materials: fc.array(
      words.filter((text) => text !== ""),
      { maxLength: most.materials },
    ),
  });
