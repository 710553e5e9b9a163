/** Everything from A to Z, and the list of all pages: for readers without script, and for mistyped addresses. */
import type { Content } from "../model/content.ts";
import { address } from "../model/addresses.ts";
import { sourceTexts } from "./account.ts";
import { boxesOf, homeOf } from "./places.ts";
import { type Link, recommendationLink } from "./related.ts";

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
const fold = (text: string) =>
  text
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N} ]/gu, "")
    .trim()
    .toLowerCase();

/** Pages that exist whatever the content is, with the titles they bear. */
export const fixedPages: readonly Link[] = [
  { label: "Startpagina", href: address.home },
  { label: "De richtlijn", href: address.guideline },
  { label: "Hulpmiddelen", href: address.aids },
  { label: "Methodieken", href: address.methods },
  { label: "Casussen", href: address.cases },
  { label: "Begrippen", href: address.terms },
  { label: "Wetgeving", href: address.laws },
  { label: "Waar welke wet gebruikt wordt", href: address.lawUses },
  { label: "Bronnen", href: address.sources },
  { label: "Verantwoording", href: address.account },
  { label: "Voor professionals", href: address.forProfessionals },
  { label: "Voor studenten", href: address.forStudents },
  { label: "Voor lesgevers", href: address.forTeachers },
  { label: "Zoeken", href: address.search },
  { label: "Van A tot Z", href: address.az },
  { label: "Over deze site", href: address.about },
  { label: "Privacy", href: address.privacy },
  { label: "Toegankelijkheid", href: address.accessibility },
  { label: "Wat we controleren", href: address.checks },
];

/** A legal ground's label with its subject, unless the label says that already. */
const lawName = ({ label, title }: { label: string; title: string }) =>
  fold(label).includes(fold(title)) ? label : `${label}: ${title}`;

/** Every page with its title, one a path. */
export function sitePages(content: Content): Link[] {
  const titled = <T extends { title: string }>(
    entries: Iterable<{ id: string; data: T }>,
    hrefOf: (id: string) => string,
  ) => [...entries].map(({ id, data }) => ({ label: data.title, href: hrefOf(id) }));
  return [
    ...fixedPages,
    ...[...content.page.values()].map((page) => ({ label: page.data.title, href: homeOf(content, "page", page) })),
    ...titled(content.aid.values(), address.aid),
    ...titled(content.method.values(), address.method),
    ...titled(content.casus.values(), address.casus),
    ...sourceTexts(content).flatMap(({ id, title }) => [
      { label: `Het pad door: ${title}`, href: address.sourcePath(id) },
      { label: `Verantwoording: ${title}`, href: address.accountOf(id) },
    ]),
  ];
}

/** All entries in alphabetical order: pages, recommendations, aids, methods, boxes, cases, terms, laws, other names. */
export function azEntries(content: Content): AzEntry[] {
  const entries: AzEntry[] = fixedPages.map((page) => ({ kind: "bladzijde", ...page }));
  const add = (kind: string, link: Link | undefined, names: readonly string[] = []) => {
    if (!link) return;
    entries.push({ kind, ...link });
    // A name that begins as the entry does (a plural, say) would stand beside it and help nobody.
    for (const label of names)
      if (!fold(label).startsWith(fold(link.label))) entries.push({ kind, label, href: link.href, see: link.label });
  };
  for (const page of content.page.values())
    add("bladzijde", { label: page.data.title, href: homeOf(content, "page", page) }, page.data.aliases);
  for (const { id, data } of content.recommendation.values())
    add("aanbeveling", recommendationLink(content, id), data.aliases);
  for (const { id, data } of content.aid.values())
    add("hulpmiddel", { label: data.title, href: address.aid(id) }, data.aliases);
  for (const { id, data } of content.method.values())
    add(data.kind, { label: data.title, href: address.method(id) }, data.aliases);
  for (const { title, href, kind } of boxesOf(content).values()) add(kind, { label: title, href });
  for (const { id, data } of content.casus.values())
    add("casus", { label: data.title, href: address.casus(id) }, data.aliases);
  for (const { id, data } of content.term.values())
    add("begrip", { label: data.title, href: address.term(id) }, data.aliases);
  for (const { id, data } of content.law.values())
    add("wetgeving", { label: lawName(data), href: address.law(id) }, data.aliases);
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
