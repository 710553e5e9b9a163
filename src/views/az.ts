/** Everything from A to Z, and the list of all pages: for readers without script, and for mistyped addresses. */
import { address, addressOfEntry, fixedPages } from "../model/addresses.ts";
import type { Content, Registries, RegistryName } from "../model/content.ts";
import { registries, registryNames } from "../model/registries.ts";
import { fold } from "../model/fold.ts";
import { sourceTexts } from "./account.ts";
import { boxesOf } from "./places.ts";
import type { Link } from "./related.ts";

export interface AzEntry extends Link {
  /** What it is, in one word. */
  kind: string;
  /** Set where `label` is another name: the name under which the entry stands. */
  see?: string;
}
export interface AzGroup<T> {
  /** "A" … "Z", or "0-9". */
  letter: string;
  entries: T[];
}

const collator = new Intl.Collator("nl", { sensitivity: "base", ignorePunctuation: true, numeric: true });
/** Every page with its title, one a path. */
export function sitePages(content: Content): Link[] {
  return [
    ...fixedPages(),
    ...registryNames
      .filter((registry) => registries[registry].shown === "page")
      .flatMap((registry) => linksTo(content, registry)),
    ...sourceTexts(content).flatMap(({ id, title }) => [
      // One that is written stands among the entries already.
      ...(content.sourcePath.has(id) ? [] : [{ label: `Het pad door: ${title}`, href: address.sourcePath(id) }]),
      { label: `Verantwoording: ${title}`, href: address.accountOf(id) },
    ]),
  ];
}

function linksTo(content: Content, registry: RegistryName): Link[] {
  return [...content[registry].values()].flatMap(({ id, section, data }) => {
    const href = addressOfEntry(registry, { id, section }, content.page);
    return href === undefined ? [] : { label: data.title, href };
  });
}

/** The entries of one registry under the names that it has in the list. */
function entriesOf<K extends RegistryName>(content: Content, registry: K): AzEntry[] {
  const { az, word } = registries[registry];
  if (!az) return [];
  const entries: Registries[K] = content[registry];
  return [...entries.values()].flatMap(({ id, section, data }) => {
    const href = addressOfEntry(registry, { id, section }, content.page);
    if (href === undefined) return [];
    const link = { kind: az.word?.(data) ?? word, label: az.name?.(data) ?? data.title, href };
    // A name that begins as the entry does (a plural, say) would stand beside it and help nobody.
    const names = az.aliases ? data.aliases.filter((name) => !fold(name).startsWith(fold(link.label))) : [];
    return [link, ...names.map((name) => ({ ...link, label: name, see: link.label }))];
  });
}

/** All entries in alphabetical order: pages, what the registries list, boxes, other names. */
export function azEntries(content: Content): AzEntry[] {
  const boxes = [...boxesOf(content).values()].map(({ title, href, kind }) => ({ kind, label: title, href }));
  const listed = (inList: boolean) =>
    registryNames
      .filter((registry) => (registries[registry].shown === "list") === inList)
      .flatMap((registry) => entriesOf(content, registry));
  // Of two with one name the fuller text stands first.
  const entries: AzEntry[] = [
    ...fixedPages().map((page) => ({ kind: "bladzijde", ...page })),
    ...listed(false),
    ...boxes,
    ...listed(true),
  ];
  const seen = new Set<string>();
  return entries
    .sort((a, b) => collator.compare(a.label, b.label) || Number(a.see !== undefined) - Number(b.see !== undefined))
    .filter(({ label, href }) => {
      // A box may repeat the name of its recommendation, an alias that of its entry: once is enough for one place.
      const key = `${fold(label)} ${href}`;
      return !seen.has(key) && Boolean(seen.add(key));
    });
}

/** The entries by first letter; whatever starts with none stands first. */
export function azGroups<T extends { label: string }>(entries: readonly T[]): AzGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const first = fold(entry.label).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : "0-9";
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].sort(([a], [b]) => collator.compare(a, b)).map(([letter, own]) => ({ letter, entries: own }));
}
