/** One item of a scan: its question, and the way to answer it. */
import type { ComponentType } from "preact";
import type { Item, ItemOf, ScaleLike, ScanAnswers } from "../../domain/zelfscan/fields.ts";
import type { AnswerKind } from "../../schema/zelfscan.ts";
import { Compare } from "./answers/Compare.tsx";
import { Amount, Shares } from "./answers/Numbers.tsx";
import { One, Some } from "./answers/Options.tsx";
import { Grid, Scale } from "./answers/Segments.tsx";
import { Rows } from "./answers/Rows.tsx";

export interface AnswerProps<K extends AnswerKind> {
  item: ItemOf<K>;
  scale: ScaleLike | undefined;
  answers: ScanAnswers;
}
const ways: { [K in AnswerKind]: ComponentType<AnswerProps<K>> } = {
  one: One,
  some: Some,
  amount: Amount,
  grid: Grid,
  shares: Shares,
  scale: Scale,
  compare: Compare,
  rows: Rows,
};

interface Props {
  item: Item;
  scale: ScaleLike | undefined;
  answers: ScanAnswers;
  /** The heading above says the same: then the question is there for who hears the page. */
  named: boolean;
}

/** The question is the name of the group, so that it is heard with the first field. */
export function Answer({ item, scale, answers, named }: Props) {
  // The component is that of this very item.
  const Way = ways[item.answer] as ComponentType<Omit<Props, "named">>;
  return (
    <fieldset class="scan-item" data-vraagt={item.id}>
      <legend class={named ? "visually-hidden" : undefined}>{item.text}</legend>
      {item.hint && <p class="own-note">{item.hint}</p>}
      <Way item={item} scale={scale} answers={answers} />
    </fieldset>
  );
}
