/** The account of the sources: where every item of the inventory stands, what was left out, and how that adds up. */
import { type AidNode, nodesOf } from "../domain/kinds.ts";
import { address, addressOfEntry, pageOf } from "../model/addresses.ts";
import type { Content, InventoryItem } from "../model/content.ts";
import { registries, registryNames } from "../model/registries.ts";
import type { Aid } from "../schema/aid.ts";
import type { Source } from "../schema/source.ts";
import { blocksOf, boxesOf } from "./places.ts";
import type { Link } from "./related.ts";

/** A place that treats an item; `kind` is a word for readers. */
export interface Place extends Link {
  kind: string;
}
type State = "treated" | "omitted" | "later" | "open";
export interface AccountRow {
  item: InventoryItem;
  state: State;
  places: readonly Place[];
  /** Why it was left out, or when it comes. */
  why?: string;
}
export type Count = Record<State | "total", number>;
/** A part of a source; `name` is the path below the level above, in words. */
export interface AccountPart {
  name: string;
  rows: AccountRow[];
}

const memo = new WeakMap<Content, Map<string, Place[]>>();

/** All places by item: fields `items` of every registry, and of the boxes inside texts. */
export function placesByItem(content: Content): ReadonlyMap<string, readonly Place[]> {
  const known = memo.get(content);
  if (known) return known;
  const places = new Map<string, Place[]>();
  const add = (items: readonly string[], placeOf: (item: string) => Place) => {
    for (const item of new Set(items)) {
      const list = places.get(item) ?? [];
      const place = placeOf(item);
      if (!list.some(({ href }) => href === place.href)) places.set(item, [...list, place]);
    }
  };
  for (const box of boxesOf(content).values())
    add(box.items, () => ({ kind: "kader", label: box.title, href: box.href }));
  const drawn = figureAddresses(content);
  for (const registry of registryNames)
    for (const { id, section, data } of content[registry].values()) {
      const href = registry === "figure" ? drawn.get(id) : addressOfEntry(registry, { id, section }, content.page);
      if (href === undefined) continue;
      const place: Place = { kind: registries[registry].word, label: data.title, href };
      const aid = registry === "aid" ? content.aid.get(id)?.data : undefined;
      add(data.items, aid ? placeInAid(content, aid, place) : () => place);
      for (const node of aid ? nodesOf(aid) : []) add(node.items ?? [], () => placeAt(place, node));
    }
  memo.set(content, places);
  return places;
}

/** An aid's items: on the part that bears the item's name, else on the aid. */
function placeInAid(content: Content, aid: Aid, whole: Place): (item: string) => Place {
  const labels = new Map(content.inventory.map(({ id, label }) => [id, label.toLowerCase()]));
  return (item) => {
    // An address into a sensitive aid would stand in the history of whoever follows it.
    const node = aid.sensitive
      ? undefined
      : nodesOf(aid).find(({ title }) => title !== undefined && title.toLowerCase() === labels.get(item));
    return node ? placeAt(whole, node) : whole;
  };
}

/** A part of what stands at a place. */
const placeAt = (whole: Place, { id, title }: AidNode): Place => ({
  ...whole,
  ...{ label: title === undefined ? whole.label : `${whole.label}: ${title}`, href: `${whole.href}#${id}` },
});

/** Figures by id, each where it is first shown. */
function figureAddresses(content: Content): Map<string, string> {
  const shown = blocksOf(content, "Figuur").filter(({ id }) => content.figure.has(id));
  return new Map(shown.reverse().map(({ id, text }) => [id, `${text.home}#${id}`]));
}

/** Every item of one source in the order of the inventory, or of all sources. */
export function accountOf(content: Content, code?: string): AccountRow[] {
  const places = placesByItem(content);
  const set = new Map(content.omitted.map((one) => [one.id, one]));
  return content.inventory.flatMap((item): AccountRow[] => {
    if (code !== undefined && item.bron !== code) return [];
    const treated = places.get(item.id) ?? [];
    if (treated.length > 0) return [{ item, state: "treated", places: treated }];
    const { reason, later } = set.get(item.id) ?? {};
    if (reason !== undefined) return [{ item, state: "omitted", places: [], why: reason }];
    return later === undefined
      ? [{ item, state: "open", places: [] }]
      : [{ item, state: "later", places: [], why: later }];
  });
}

/** How many rows are treated, left out, set for later, open; these four add up to the total. */
export function countRows(rows: readonly AccountRow[]): Count {
  const count: Count = { total: rows.length, treated: 0, omitted: 0, later: 0, open: 0 };
  for (const { state } of rows) count[state]++;
  return count;
}

/** Rows by the first level of their place in the source (`depth` 1), or by all the levels below it. */
export function partsOf(rows: readonly AccountRow[], depth: "first" | "rest"): AccountPart[] {
  const parts = new Map<string, AccountRow[]>();
  for (const row of rows) {
    const [first = "", ...rest] = row.item.deel.split(" > ");
    const name = depth === "first" ? first : rest.join(" › ");
    parts.set(name, [...(parts.get(name) ?? []), row]);
  }
  return [...parts].map(([name, own]) => ({ name, rows: own }));
}

/** Neighbouring rows that stand in the same places, for the same reason. */
export function runsOf(rows: readonly AccountRow[]): AccountRow[][] {
  const key = ({ state, why, places }: AccountRow) => [state, why, ...places.map(({ href }) => href)].join(" ");
  const runs: AccountRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0] && key(run[0]) === key(row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The places of several rows, each once. */
export function placesOf(rows: readonly AccountRow[]): Place[] {
  return [...new Map(rows.flatMap(({ places }) => places.map((place) => [place.href, place] as const))).values()];
}

/** The five texts that this site adapts, in the order of the inventory. */
export function sourceTexts(content: Content): Source[] {
  const codes = [...new Set(content.inventory.map(({ bron }) => bron))];
  return [...content.source.values()]
    .map(({ data }) => data)
    .filter(({ kind }) => kind === "brontekst")
    .sort((a, b) => codes.indexOf(a.code ?? "") - codes.indexOf(b.code ?? ""));
}

/** The items that one page treats, in the order of the inventory; `path` is its address without an anchor. */
export function itemsOn(content: Content, path: string): InventoryItem[] {
  const places = placesByItem(content);
  return content.inventory.filter(({ id }) => places.get(id)?.some(({ href }) => pageOf(href) === path));
}

/** Where the account tells of one item. */
export function itemAddress(content: Content, item: InventoryItem): string {
  const source = sourceTexts(content).find(({ code }) => code === item.bron);
  return source ? `${address.accountOf(source.id)}#${item.id}` : address.account;
}
