/** When an advice comes out, in Dutch: for who fills a scan in on paper, and for who looks its rules over. */
import { type Item, itemsOf, type ScanLike } from "../../domain/zelfscan/fields.ts";
import type { ScanTest } from "../../schema/zelfscan.ts";

type TestName = ScanTest["test"];
type TestOf<T extends TestName> = Extract<ScanTest, { test: T }>;
type Counts = TestOf<"at-most" | "at-least">;

const quoted = (text: string) => `‘${text.replace(/[.:]$/, "")}’`;
const or = (list: readonly string[]) =>
  list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} of ${list.at(-1)}`;
const named = (list: readonly { id: string; text: string }[], ids: readonly string[]) =>
  or(ids.map((id) => quoted(list.find((one) => one.id === id)?.text ?? id)));

const options = (item: Item) => ("options" in item ? item.options : []);
/** The item, or the row of it that a test looks at. */
function place(item: Item, row: string | undefined): string {
  const text = item.answer === "grid" ? item.rows.find(({ id }) => id === row)?.text : undefined;
  return text === undefined ? quoted(item.text) : `${quoted(item.text)}, rij ${quoted(text)},`;
}
/** What is counted, in front of "hoogstens 3 is". */
function counted(item: Item, { part, values }: Counts): string {
  if (item.answer === "shares") return `het deel ${named(item.parts, [part ?? ""])} bij ${quoted(item.text)}`;
  if (item.answer === "some" || item.answer === "grid") {
    const what = item.answer === "grid" ? "rijen" : "antwoorden";
    const which = values ? `${what} ${named(item.options, values)}` : `ingevulde ${what}`;
    return `het aantal ${which} bij ${quoted(item.text)}`;
  }
  return item.answer === "scale" ? `je score bij ${quoted(item.text)}` : `het getal bij ${quoted(item.text)}`;
}
const numbered = (how: string) => (test: Counts, item: Item) =>
  `${counted(item, test)} ${how} ${test.value}${item.answer === "shares" ? " %" : ""} is`;
const steps = (count: number) => (count === 1 ? "één stap" : `${count} stappen`);

function gap(item: Item, value: number): string {
  if (item.answer === "compare")
    return `er bij ${quoted(item.text)} een rij is waarin ${quoted(item.needed)} minstens ${steps(value)} hoger staat dan ${quoted(item.now)}`;
  return `je gewenste score bij ${quoted(item.text)} minstens ${steps(value)} hoger is dan je score nu`;
}

type Words<T extends TestName> = (test: TestOf<T>, item: Item, other: Item | undefined) => string;
const compared =
  (words: string) =>
  (_test: unknown, item: Item, other: Item | undefined): string =>
    `je bij ${quoted(item.text)} ${words} bij ${quoted(other?.text ?? "")}`;

/** Each begins after "als". */
const said: { [T in TestName]: Words<T> } = {
  is: ({ row, values }, item) => `je bij ${place(item, row)} ${named(options(item), values)} koos`,
  lacks: ({ row, values }, item) => `je bij ${place(item, row)} iets koos, maar niet ${named(options(item), values)}`,
  "at-most": numbered("hoogstens"),
  "at-least": numbered("minstens"),
  gap: ({ value }, item) => gap(item, value),
  filled: (_test, item) => `je iets invulde bij ${quoted(item.text)}`,
  "less-than": compared("een lagere trede koos dan"),
  "same-as": compared("dezelfde trede koos als"),
  "more-than": compared("een hogere trede koos dan"),
};

/** When all these tests hold, as one sentence: "Als je …, en …." */
export function whenText(aid: ScanLike<unknown>, when: readonly ScanTest[]): string {
  const find = (id: string) => itemsOf(aid).find((item) => item.id === id);
  const parts = when.flatMap((test) => {
    const item = find(test.item);
    // The row is that of this very test.
    const words = said[test.test] as (test: ScanTest, item: Item, other: Item | undefined) => string;
    return item ? [words(test, item, "other" in test ? find(test.other) : undefined)] : [];
  });
  return `Als ${parts.join(", en als ")}.`;
}
