/** What shows an aid of each kind: to use, whole on one page, and for who looks it over. A new kind adds its row here. */
import type { AidKind, AidOf } from "../../schema/aid.ts";
import type { IslandData } from "../../views/island/index.ts";
import KaartenIsland from "./kaarten/Island.astro";
import KaartenOutline from "./kaarten/Outline.astro";
import KaartenReview from "./kaarten/Review.astro";
import KeuzetabelIsland from "./keuzetabel/Island.astro";
import KeuzetabelOutline from "./keuzetabel/Outline.astro";
import KeuzetabelReview from "./keuzetabel/Review.astro";
import WegwijzerIsland from "./wegwijzer/Island.astro";
import WegwijzerOutline from "./wegwijzer/Outline.astro";
import WegwijzerReview from "./wegwijzer/Review.astro";
import ZelfscanIsland from "./zelfscan/Island.astro";
import ZelfscanOutline from "./zelfscan/Outline.astro";
import ZelfscanReview from "./zelfscan/Review.astro";
import type { BuiltMode } from "../../widgets/shell/useAnswers.ts";

type Component<Props> = (props: Props) => unknown;
interface Row<K extends AidKind> {
  Island: Component<{ aid: Extract<IslandData, { kind: K }>; mode: BuiltMode }>;
  Outline: Component<{ aid: AidOf<K> }>;
  Review: Component<{ aid: AidOf<K> }>;
  /** How much there is to use in a lesson, in words; nothing where a number says little. */
  amounts: (aid: AidOf<K>) => string[];
}

const kinds: { [K in AidKind]: Row<K> } = {
  wegwijzer: {
    ...{ Island: WegwijzerIsland, Outline: WegwijzerOutline, Review: WegwijzerReview },
    amounts: () => [],
  },
  kaarten: {
    ...{ Island: KaartenIsland, Outline: KaartenOutline, Review: KaartenReview },
    amounts: ({ cards, exercises, talk }) => [
      ...(cards.length > 0 ? [`${cards.length} kaarten`] : []),
      ...(exercises.length > 0 ? [`${exercises.length} oefeningen`] : []),
      ...(talk ? [`${talk.themes.length} ${talk.named.many}`] : []),
    ],
  },
  keuzetabel: {
    ...{ Island: KeuzetabelIsland, Outline: KeuzetabelOutline, Review: KeuzetabelReview },
    amounts: () => [],
  },
  zelfscan: {
    ...{ Island: ZelfscanIsland, Outline: ZelfscanOutline, Review: ZelfscanReview },
    amounts: ({ dimensions }) => [`${dimensions.flatMap(({ items }) => items).length} vragen`],
  },
};

/** The row of an aid's kind. It takes any aid: whoever asks by the kind of an aid hands over that same aid. */
export const componentsOf = (kind: AidKind) => kinds[kind] as unknown as Row<AidKind>;
