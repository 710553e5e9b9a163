/** Whether what an advice looks at is so, in a form as it stands. Runs in the browser. */
import type { AnswerKind, ScanTest } from "../../schema/zelfscan.ts";
import {
  fieldName,
  fieldsOf,
  type Item,
  type ItemOf,
  itemsOf,
  type ScanAnswers,
  type ScanLike,
  wholeNumber,
} from "./fields.ts";

type TestName = ScanTest["test"];
type TestOf<T extends TestName> = Extract<ScanTest, { test: T }>;
interface Form {
  answers: ScanAnswers;
  aid: ScanLike<unknown>;
}

/** Whether something stands in one of an item's fields. */
export const hasAnswer = ({ answers, aid }: Form, item: Item): boolean =>
  fieldsOf(item, aid.scale).some(({ name }) => answers[name]?.some((value) => value.trim() !== ""));

/** What is chosen in an item, or in one row of a grid. */
const chosenIn = ({ answers, aid }: Form, item: Item, row?: string): readonly string[] =>
  row === undefined
    ? fieldsOf(item, aid.scale).flatMap(({ name, holds }) => (holds === "choice" ? (answers[name] ?? []) : []))
    : (answers[fieldName(item.id, row)] ?? []);

type Counts = TestOf<"at-most" | "at-least">;
/** The number that stands in an item: what is counted, the score now, one share, how many are chosen, or rows of a grid. */
function numberIn(form: Form, item: Item, { part, values }: Counts): number | undefined {
  if (item.answer === "some" || item.answer === "grid") {
    const chosen = chosenIn(form, item);
    return chosen.length === 0 ? undefined : chosen.filter((value) => values?.includes(value) ?? true).length;
  }
  const number = wholeNumber(form.answers[part === undefined ? item.id : fieldName(item.id, part)]?.[0]);
  // Who shares a whole out leaves open what gets nothing.
  return number ?? (item.answer === "shares" && hasAnswer(form, item) ? 0 : undefined);
}

type Options = { options: readonly { id: string }[] };
const place = ({ options }: Options, id: string | undefined) => options.findIndex((option) => option.id === id);

/** By how many steps more is needed or wished than there is: the most of all rows. */
function gapIn({ answers }: Form, item: Item): number {
  if (item.answer === "scale") {
    const [now, wished] = [answers[item.id], answers[fieldName(item.id, "wished")]].map((one) => wholeNumber(one?.[0]));
    return now === undefined || wished === undefined ? 0 : wished - now;
  }
  if (item.answer !== "compare") return 0;
  return Math.max(0, ...rowsOf(item, answers).map(({ now, needed }) => (now < 0 || needed < 0 ? 0 : needed - now)));
}

/** The rows of a comparison in which something stands: the name, and where on the list of options each side is (-1: nowhere). */
export function rowsOf(item: ItemOf<"compare">, answers: ScanAnswers): { name: string; now: number; needed: number }[] {
  return Array.from({ length: item.rows }, (_, index) => {
    const at = (part: string) => answers[fieldName(item.id, index + 1, part)]?.[0];
    return { name: at("name")?.trim() ?? "", now: place(item, at("now")), needed: place(item, at("needed")) };
  }).filter(({ name, now, needed }) => name !== "" || now >= 0 || needed >= 0);
}

/** How far apart the answers of two items stand on their lists; nothing while one is open. */
function distance(form: Form, { item, other }: { item: string; other: string }): number | undefined {
  const [first, second] = [item, other].map((id) => {
    const found = itemsOf(form.aid).find((one) => one.id === id);
    return found?.answer === "one" ? place(found, form.answers[id]?.[0]) : -1;
  });
  return first === undefined || second === undefined || first < 0 || second < 0 ? undefined : first - second;
}

const compared =
  (is: (distance: number) => boolean) =>
  (test: { item: string; other: string }, _item: Item, form: Form): boolean => {
    const apart = distance(form, test);
    return apart !== undefined && is(apart);
  };
const counted = (is: (number: number, value: number) => boolean) => (test: Counts, item: Item, form: Form) => {
  const number = numberIn(form, item, test);
  return number !== undefined && is(number, test.value);
};

const tests: { [T in TestName]: (test: TestOf<T>, item: Item, form: Form) => boolean } = {
  is: ({ row, values }, item, form) => chosenIn(form, item, row).some((value) => values.includes(value)),
  lacks: ({ row, values }, item, form) => {
    const chosen = chosenIn(form, item, row);
    return chosen.length > 0 && !chosen.some((value) => values.includes(value));
  },
  "at-most": counted((number, value) => number <= value),
  "at-least": counted((number, value) => number >= value),
  gap: ({ value }, item, form) => gapIn(form, item) >= value,
  filled: (_test, item, form) => hasAnswer(form, item),
  "less-than": compared((apart) => apart < 0),
  "same-as": compared((apart) => apart === 0),
  "more-than": compared((apart) => apart > 0),
};

/** For which ways to answer each test means something. */
export const testSuits: { [T in TestName]: readonly AnswerKind[] } = {
  is: ["one", "some", "grid"],
  lacks: ["one", "some", "grid"],
  "at-most": ["amount", "some", "scale", "shares", "grid"],
  "at-least": ["amount", "some", "scale", "shares", "grid"],
  gap: ["scale", "compare"],
  filled: ["one", "some", "amount", "grid", "shares", "scale", "compare", "rows"],
  "less-than": ["one"],
  "same-as": ["one"],
  "more-than": ["one"],
};

/** Whether every test of an advice holds. A test of an item that does not exist never does. */
export const allHold = (when: readonly ScanTest[], form: Form): boolean =>
  when.every((test) => {
    const item = itemsOf(form.aid).find(({ id }) => id === test.item);
    // The row is that of this very test.
    return (
      item !== undefined && (tests[test.test] as (test: ScanTest, item: Item, form: Form) => boolean)(test, item, form)
    );
  });
