/** What the site makes of an aid, by its kind. */
import type { Aid, AidKind } from "../../schema/aid.ts";
import { kaarten } from "./kaarten.ts";
import { keuzetabel } from "./keuzetabel.ts";
import type { KindViews } from "./kind-views.ts";
import { wegwijzer } from "./wegwijzer.ts";
import { zelfscan } from "./zelfscan.ts";

const views: { [K in AidKind]: KindViews<K> } = { wegwijzer, kaarten, keuzetabel, zelfscan };

/** The row of an aid's kind, which takes that same aid. */
export const viewsOf = ({ kind }: Pick<Aid, "kind">): KindViews<AidKind> => views[kind] as KindViews<AidKind>;
