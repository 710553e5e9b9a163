/** What an island needs of an aid, and no more: the HTML that carries it counts in the page's budget. */
import type { Content } from "../../model/content.ts";
import type { Aid, AidKind, AidOf } from "../../schema/aid.ts";
import { islandBase, type IslandBase, urgentContacts } from "./base.ts";
import { kaarten, type KaartenData, type TalkAid, type TalkData } from "./kaarten.ts";
import { keuzetabel, type KeuzetabelData } from "./keuzetabel.ts";
import { wegwijzer, type WegwijzerData } from "./wegwijzer.ts";
import { type WidgetAdvice, zelfscan, type ZelfscanData } from "./zelfscan.ts";

export { ownReason, urgentContacts, type WidgetContact } from "./base.ts";
export type { KaartenData, KeuzetabelData, TalkAid, TalkData, WegwijzerData, WidgetAdvice, ZelfscanData };
export { widgetOutcome, type WidgetOutcome, type WidgetQuestion } from "./wegwijzer.ts";

/** The data of each kind's island. */
interface DataOf {
  wegwijzer: WegwijzerData;
  kaarten: KaartenData;
  keuzetabel: KeuzetabelData;
  zelfscan: ZelfscanData;
}
export type IslandData = DataOf[keyof DataOf];

type Builder<K extends AidKind> = (content: Content, base: IslandBase, aid: AidOf<K>) => DataOf[K];
const builders: { [K in AidKind]: Builder<K> } = { wegwijzer, kaarten, keuzetabel, zelfscan };

/** The data of an aid's island. `site` is the origin for full addresses. */
export function islandData(content: Content, aid: Aid, site: URL | string | undefined): IslandData {
  // The builder is that of this very aid.
  const build = builders[aid.kind] as Builder<AidKind>;
  const data = build(content, islandBase(content, aid, site), aid);
  return aid.sensitive ? { ...data, urgent: urgentContacts(content) } : data;
}
