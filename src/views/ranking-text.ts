/** What a keuzetabel puts first, as plain text: each option with what speaks for and against it here. */
import type { Ranked } from "../domain/ranking.ts";
import * as t from "../text/keuzetabel.nl.ts";
import type { KeuzetabelData } from "./island/index.ts";
import { optionSections, type OptionSection } from "./option-sections.ts";
import { bullets, type Imprint, plainText } from "./plain-text.ts";

type Cell = KeuzetabelData["criteria"][number]["values"][number]["cells"][number];
export type RankedOption = Ranked<KeuzetabelData["options"][number], Cell>;

const reasons = (list: RankedOption["for"]): string[] =>
  list.length === 0 ? [t.nothing] : list.map(({ value, cell }) => `${value.text}: ${cell.reason}`);

/** What speaks for and against an option, then what it says of itself. */
export const rankedSections = (one: RankedOption): OptionSection[] => [
  { title: t.speaksFor, items: reasons(one.for) },
  { title: t.speaksAgainst, items: reasons(one.against) },
  ...optionSections(one.option),
];

/** Writes the options that come first, in their order, each with its address where it has a page of its own. */
export const rankingText = (aid: Imprint & Pick<KeuzetabelData, "named">, shown: readonly RankedOption[]): string =>
  plainText(
    aid,
    t.best,
    t.noneBetter(aid.named.one),
    shown.map((one) => [
      one.option.title,
      [
        ...one.option.means,
        ...(one.option.href ? [new URL(one.option.href, aid.address).href] : []),
        ...rankedSections(one).flatMap(({ title, items }) => [title, ...bullets(items)]),
      ],
    ]),
  );
