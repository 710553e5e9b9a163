/** What an option of a keuzetabel says after its description, in the one order that island, outline and text follow. */
import type { Option } from "../schema/keuzetabel.ts";
import * as t from "../text/keuzetabel.nl.ts";

export interface OptionSection {
  title: string;
  /** Never empty: what an option does not have is no section. */
  items: string[];
}

/** The sections of one option. */
export const optionSections = (option: Pick<Option, "actions" | "team" | "intensity" | "consider">): OptionSection[] =>
  [
    { title: t.howTo, items: option.actions },
    { title: t.team, items: option.team ? [option.team] : [] },
    { title: t.intensity, items: option.intensity ? [option.intensity] : [] },
    { title: t.consider, items: option.consider },
  ].filter(({ items }) => items.length > 0);
