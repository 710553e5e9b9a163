/** The account of the sources: where every item of the inventory stands, what was left out, and how that adds up. */
import type { Content, Entry, InventoryItem } from "../model/content.ts";
import type { Aid } from "../schema/aid.ts";
import type { Source } from "../schema/registries.ts";
import { address } from "../model/addresses.ts";
import { boxesOf, homeOf } from "./places.ts";
import { type Link, recommendationLink } from "./related.ts";

/** A place that treats an item; `kind` is a word for readers. */
export interface Place extends Link {
  kind: string;
}
export type State = "treated" | "omitted" | "later" | "open";
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
const texts = ["page", "recommendation", "method", "casus"] as const;

/** All places by item: fields `items` of every kind, and of the boxes inside texts. */
export function placesByItem(content: Content): ReadonlyMap<string, readonly Place[]> {
  const known = memo.get(content);
  if (known) return known;
  const places = new Map<string, Place[]>();
  const add = (items: readonly string[], place: Place | undefined) => {
    for (const item of place ? new Set(items) : []) {
      const list = places.get(item) ?? [];
      if (place && !list.some(({ href }) => href === place.href)) places.set(item, [...list, place]);
    }
  };
  for (const entry of content.page.values())
    add(entry.data.items, { kind: "bladzijde", label: entry.data.title, href: homeOf(content, "page", entry) });
  for (const { id, data } of content.recommendation.values()) {
    const link = recommendationLink(content, id);
    add(data.items, link && { kind: "aanbeveling", ...link });
  }
  for (const box of boxesOf(content).values()) add(box.items, { kind: "kader", label: box.title, href: box.href });
  for (const { data } of content.aid.values()) addAid(data, content, add);
  for (const [id, place] of figurePlaces(content)) add(content.figure.get(id)?.data.items ?? [], place);
  const simple = [
    ["method", "methodiek", address.method],
    ["casus", "casus", address.casus],
    ["term", "begrip", address.term],
    ["law", "wetgeving", address.law],
    ["source", "bron", address.source],
  ] as const;
  for (const [name, kind, hrefOf] of simple)
    for (const { id, data } of content[name].values()) add(data.items, { kind, label: data.title, href: hrefOf(id) });
  memo.set(content, places);
  return places;
}

/** An aid's items: on the card or outcome that bears the item's name, else on the aid. */
function addAid(aid: Aid, content: Content, add: (items: readonly string[], place: Place) => void): void {
  const nodes = "cards" in aid ? aid.cards : "outcomes" in aid ? aid.outcomes : "options" in aid ? aid.options : [];
  const labels = new Map(content.inventory.map(({ id, label }) => [id, label.toLowerCase()]));
  for (const item of aid.items) {
    // An address into a sensitive aid would stand in the history of whoever follows it.
    const node = aid.sensitive ? undefined : nodes.find(({ title }) => title.toLowerCase() === labels.get(item));
    const href = address.aid(aid.id) + (node ? `#${node.id}` : "");
    add([item], { kind: "hulpmiddel", label: node ? `${aid.title}: ${node.title}` : aid.title, href });
  }
}

/** Figures by id, each where it is first shown. */
function figurePlaces(content: Content): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const kind of texts)
    for (const entry of content[kind].values() as Iterable<Entry<unknown>>)
      for (const { name, attributes } of entry.mdx?.components ?? []) {
        const id = attributes.get("id");
        const figure = typeof id === "string" ? content.figure.get(id) : undefined;
        if (name !== "Figuur" || !figure || places.has(figure.id)) continue;
        const href = `${homeOf(content, kind, entry)}#${figure.id}`;
        places.set(figure.id, { kind: "figuur", label: figure.data.title, href });
      }
  return places;
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
  return content.inventory.filter(({ id }) => places.get(id)?.some(({ href }) => href.split("#")[0] === path));
}

/** Where the account tells of one item. */
export function itemAddress(content: Content, item: InventoryItem): string {
  const source = sourceTexts(content).find(({ code }) => code === item.bron);
  return source ? `${address.accountOf(source.id)}#${item.id}` : address.account;
}
