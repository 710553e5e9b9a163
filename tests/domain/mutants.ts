/** Ways to break a wegwijzer as an editor might: each gives copies of the file's data with one thing changed. */
import type { Wegwijzer } from "../../src/schema/aid.ts";
import { reachableFrom } from "../../src/domain/wegwijzer.ts";

export interface Mutant {
  mutator: string;
  /** What was changed, for the list of those that nothing caught. */
  change: string;
  raw: unknown;
}
/** The data as an editor wrote it: defaults are not filled in, so a key may be absent. */
type Raw = { [key: string]: unknown };

/** All mutants of one aid. `raw` is the parsed YAML; `aid` the same after the schema, for finding one's way. */
export function* mutants(raw: unknown, aid: Wegwijzer): Generator<Mutant> {
  yield* retargeted(raw, aid);
  yield* dropped(raw, aid);
  yield* withoutOrigins(raw, aid);
  yield* swapped(raw, aid);
  yield* restarted(raw, aid);
}

const copy = (raw: unknown, change: (copied: Raw) => void): unknown => {
  const copied = structuredClone(raw) as Raw;
  change(copied);
  return copied;
};
const list = (raw: Raw, key: string): Raw[] => raw[key] as Raw[];
const nodeIds = (aid: Wegwijzer): string[] => [...aid.questions, ...aid.outcomes].map(({ id }) => id);

/** Each answer to each other node; called "point back" where that makes a loop. */
function* retargeted(raw: unknown, aid: Wegwijzer): Generator<Mutant> {
  for (const [at, question] of aid.questions.entries())
    for (const [index, answer] of question.answers.entries())
      for (const to of nodeIds(aid)) {
        if (to === answer.to) continue;
        yield {
          mutator: reachableFrom(aid, to).has(question.id) ? "point back" : "retarget",
          change: `${question.id}.${answer.id}: ${answer.to} → ${to}`,
          raw: copy(raw, (aidCopy) => {
            for (const target of list(list(aidCopy, "questions")[at] ?? {}, "answers").slice(index, index + 1))
              target["to"] = to;
          }),
        };
      }
}

/** Each answer away. */
function* dropped(raw: unknown, aid: Wegwijzer): Generator<Mutant> {
  for (const [at, question] of aid.questions.entries())
    for (const [index, answer] of question.answers.entries())
      yield {
        mutator: "drop an edge",
        change: `${question.id}.${answer.id}`,
        raw: copy(raw, (aidCopy) => list(list(aidCopy, "questions")[at] ?? {}, "answers").splice(index, 1)),
      };
}

/** All sources and origins away: everywhere at once, the list alone, then per node. Law too where the law must stand. */
function* withoutOrigins(raw: unknown, aid: Wegwijzer): Generator<Mutant> {
  const mutator = "drop sources";
  const strip = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(strip);
    else if (value !== null && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) {
        if (["origin", "examplesOrigin", "sources", "basis"].includes(key)) Reflect.deleteProperty(value, key);
        else strip(inner);
      }
  };
  yield { mutator, change: "everywhere", raw: copy(raw, strip) };
  yield { mutator, change: "sources", raw: copy(raw, (aidCopy) => delete aidCopy["sources"]) };
  yield { mutator, change: "examplesOrigin", raw: copy(raw, (aidCopy) => delete aidCopy["examplesOrigin"]) };
  for (const field of ["questions", "outcomes"] as const)
    for (const [at, { id }] of aid[field].entries())
      yield {
        mutator,
        change: `origin of ${id}`,
        raw: copy(raw, (aidCopy) => delete list(aidCopy, field)[at]?.["origin"]),
      };
  if (!aid.sensitive) return;
  for (const [at, { id }] of aid.outcomes.entries())
    yield {
      mutator,
      change: `law of ${id}`,
      raw: copy(raw, (aidCopy) => delete list(aidCopy, "outcomes")[at]?.["basis"]),
    };
}

/** Each pair of outcomes: the answers that led to one now lead to the other. */
function* swapped(raw: unknown, aid: Wegwijzer): Generator<Mutant> {
  const ids = aid.outcomes.map(({ id }) => id);
  for (const [index, one] of ids.entries())
    for (const other of ids.slice(index + 1))
      yield {
        mutator: "swap two outcomes",
        change: `${one} ⇄ ${other}`,
        raw: copy(raw, (aidCopy) => {
          for (const question of list(aidCopy, "questions"))
            for (const answer of list(question, "answers")) {
              if (answer["to"] === one) answer["to"] = other;
              else if (answer["to"] === other) answer["to"] = one;
            }
        }),
      };
}

/** Each other node as the start. */
function* restarted(raw: unknown, aid: Wegwijzer): Generator<Mutant> {
  for (const id of nodeIds(aid))
    if (id !== aid.start)
      yield {
        mutator: "change start",
        change: `${aid.start} → ${id}`,
        raw: copy(raw, (aidCopy) => (aidCopy["start"] = id)),
      };
}
