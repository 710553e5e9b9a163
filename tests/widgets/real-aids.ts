/** The islands of all aids of the site, as their pages get them. */
import type { ComponentType } from "preact";
import { readContent } from "../../src/reader/read.ts";
import type { AidKind } from "../../src/schema/aid.ts";
import { type IslandData, islandData } from "../../src/views/island/index.ts";
import Kaarten from "../../src/widgets/kaarten/inline.tsx";
import Keuzetabel from "../../src/widgets/keuzetabel/Keuzetabel.tsx";
import type { Answers, Mode } from "../../src/widgets/shell/useAnswers.ts";
import Wegwijzer from "../../src/widgets/wegwijzer/Wegwijzer.tsx";
import Zelfscan from "../../src/widgets/zelfscan/Zelfscan.tsx";

const { content } = readContent("content");

export type Body = ComponentType<{ aid: IslandData; mode: Mode; given?: Answers }>;
/** The component of each kind; the data's kind chooses it, so the two fit each other. */
export const bodies = {
  wegwijzer: Wegwijzer,
  kaarten: Kaarten,
  keuzetabel: Keuzetabel,
  zelfscan: Zelfscan,
} as unknown as {
  [K in AidKind]: Body;
};

export const realAids: IslandData[] = [...content.aid.values()].map(({ data }) =>
  islandData(content, data, "https://pris.example"),
);
/** The aids of one kind. */
export const ofKind = <K extends AidKind>(kind: K) =>
  realAids.filter((aid): aid is Extract<IslandData, { kind: K }> => aid.kind === kind);
