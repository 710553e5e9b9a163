/** Proves an aid whole: the schema says what each part looks like, these rules say that the parts fit together. */
import type { Aid, AidKind, AidOf } from "../../schema/aid.ts";
import { aidKinds, factsOf } from "../kinds.ts";
import type { Finding, Rule } from "./finding.ts";
import { lessonExamples } from "./lesson-examples.ts";
import { listedSources } from "./listed-sources.ts";
import { reservedIds } from "./reserved-ids.ts";

export type { Finding } from "./finding.ts";

const every: readonly Rule<Aid>[] = [reservedIds, listedSources, lessonExamples];

/** Applies every rule of the aid's kind. An empty list means that the aid is proven. Rules only see valid data. */
export const prove = (aid: Aid): Finding[] => [...every, ...factsOf(aid.kind).rules].flatMap((rule) => rule(aid));

/** The rules by kind, so that a check can say how many it applied. */
export const rules = Object.fromEntries(
  Object.entries(aidKinds).map(([kind, facts]) => [kind, [...every, ...facts.rules]]),
) as unknown as { [K in AidKind]: readonly Rule<AidOf<K>>[] };
