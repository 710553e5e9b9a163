/** What an outcome says after its title, in the one order that the island, the outline and the plain text follow. */
import { certaintyText } from "../text/certainty.ts";
import * as t from "../text/wegwijzer.nl.ts";
import type { WidgetOutcome } from "./island/index.ts";

export type SectionId =
  "means" | "fits" | "actions" | "support" | "record" | "consult" | "neighbours" | "onward" | "basis" | "certainty";

export interface OutcomeLine {
  text: string;
  /** What the text is about: a contact, another outcome. */
  name?: string;
  /** Where the name leads, or the text where there is no name. */
  href?: string;
}
export interface OutcomeSection {
  id: SectionId;
  title: string;
  /** Never empty: what an outcome does not have is no section. */
  lines: readonly OutcomeLine[];
}

const plain = (...texts: readonly (string | undefined)[]): OutcomeLine[] =>
  texts.flatMap((text) => (text === undefined ? [] : { text }));

/** The sections of one outcome. */
export function outcomeSections(outcome: WidgetOutcome): OutcomeSection[] {
  const { means, why, actions, support, record, consult, neighbours, onward, basis, certainty } = outcome;
  // The order of these is the order that readers see.
  const all: { [S in SectionId]: readonly OutcomeLine[] } = {
    means: plain(...means),
    fits: plain(why),
    actions: plain(...actions),
    support,
    record: plain(...record),
    consult: consult.map(({ title, what, phone }) => ({ name: title, text: what, href: phone && `tel:${phone}` })),
    neighbours: neighbours.map(({ title, when, outcome: id }) => ({ name: title, text: when, href: `#${id}` })),
    onward,
    basis: basis.map(({ label, href }) => ({ text: label, href })),
    certainty: plain(certainty && certaintyText(certainty)),
  };
  return (Object.keys(all) as SectionId[]).flatMap((id) =>
    all[id].length > 0 ? { id, title: t.sections[id], lines: all[id] } : [],
  );
}
