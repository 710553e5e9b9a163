/** What an outcome says after its title, in the one order that the island, the outline and the plain text follow. */
import { certaintyText } from "../text/certainty.ts";
import * as t from "../text/wegwijzer.nl.ts";
import type { WidgetOutcome } from "./island/index.ts";

export type SectionId =
  | "actions"
  | "call"
  | "means"
  | "certainty"
  | "fits"
  | "support"
  | "record"
  | "consult"
  | "neighbours"
  | "onward"
  | "basis";

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

const asContact = ({ title, what, phone }: WidgetOutcome["consult"][number]): OutcomeLine => ({
  ...{ name: title, text: what, href: phone && `tel:${phone}` },
});

const plain = (...texts: readonly (string | undefined)[]): OutcomeLine[] =>
  texts.flatMap((text) => (text === undefined ? [] : { text }));

/** The sections of one outcome. */
export function outcomeSections(outcome: WidgetOutcome): OutcomeSection[] {
  const { means, why, actions, support, record, call, consult, neighbours, onward, basis, certainty } = outcome;
  // The order of these is the order that readers see.
  const all: { [S in SectionId]: readonly OutcomeLine[] } = {
    actions: plain(...actions),
    call: call.map(asContact),
    means: plain(...means),
    certainty: plain(certainty && certaintyText(certainty)),
    fits: plain(why),
    support,
    record: plain(...record),
    consult: consult.map(asContact),
    neighbours: neighbours.map(({ title, when, outcome: id }) => ({ name: title, text: when, href: `#${id}` })),
    onward,
    basis: basis.map(({ label, href }) => ({ text: label, href })),
  };
  return (Object.keys(all) as SectionId[]).flatMap((id) =>
    all[id].length > 0 ? { id, title: t.sections[id], lines: all[id] } : [],
  );
}
