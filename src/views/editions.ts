/** The editions of the texts beside each other: the words of each, and what changed since the one before. */
import { stringsIn } from "../domain/prove/strings-in.ts";
import { address } from "../model/addresses.ts";
import type { Content } from "../model/content.ts";
import { type Edition, type FrozenKind, frozenKinds, type FrozenText } from "../model/edition.ts";
import { editionsText } from "../text/editions.nl.ts";
import type { Link } from "./related.ts";
import { runningText } from "./running-text.ts";
import { changedParagraphs, type Piece } from "./word-diff.ts";

/** Fields that a reader does not read, whatever the schema of their day was. */
const UNREAD = [
  ...["id", "kind", "title", "aliases", "keywords", "items", "sources", "version", "changes", "reviewed"],
  ...["origin", "examplesOrigin", "exercisesOrigin"],
];
/** An id, an address or a day: a name for other things, and not words. */
const isName = (text: string): boolean => /^(?:[a-z0-9-]+|[/#]\S*)$/.test(text);

/** The words of a frozen text, paragraph by paragraph. */
const wordsOf = ({ data, mdx }: FrozenText, content: Pick<Content, "law">): string[] => [
  ...[...stringsIn(data, UNREAD)].map(({ text }) => text.trim()).filter((text) => !isName(text)),
  ...(mdx ? runningText(mdx, content) : []),
];

export interface EditionText {
  id: string;
  title: string;
  paragraphs: string[];
  /** What changed since the edition before; undefined where it stood in none. */
  changed: Piece[][] | undefined;
}
export interface ShownEdition {
  name: string;
  /** The edition with which it is compared. */
  before: string | undefined;
  texts: { [K in FrozenKind]: EditionText[] };
  /** What the edition before held, and this one no longer. */
  gone: { [K in FrozenKind]: string[] };
}

const byKind = <T>(of: (kind: FrozenKind) => T) =>
  Object.fromEntries(frozenKinds.map((kind) => [kind, of(kind)])) as { [K in FrozenKind]: T };

/** Each edition with what changed since the one before; `editions` stand oldest first. */
export function shownEditions(content: Pick<Content, "law">, editions: readonly Edition[]): ShownEdition[] {
  return editions.map(({ name, texts }, at) => {
    const before = editions[at - 1];
    const one = (kind: FrozenKind, text: FrozenText): EditionText => {
      const old = before?.texts[kind].get(text.id);
      const paragraphs = wordsOf(text, content);
      const lines = (title: string, words: string[]) => [title, ...words];
      return {
        ...{ id: text.id, title: text.title, paragraphs },
        changed: old && changedParagraphs(lines(old.title, wordsOf(old, content)), lines(text.title, paragraphs)),
      };
    };
    return {
      name,
      before: before?.name,
      texts: byKind((kind) => [...texts[kind].values()].map((text) => one(kind, text))),
      gone: byKind((kind) =>
        [...(before?.texts[kind].values() ?? [])].filter(({ id }) => !texts[kind].has(id)).map(({ title }) => title),
      ),
    };
  });
}

/** The name of a text among all of an edition: its place on the page of that, and the end of the address of how it changed. */
export const placeIn: { [K in FrozenKind]: (id: string) => string } = {
  recommendation: (id) => id,
  aid: (id) => `hulpmiddel-${id}`,
};

export interface EditionChange {
  kind: FrozenKind;
  title: string;
  place: string;
  before: string;
  changed: Piece[][];
}

/** The texts that changed from the edition before to this one. */
export function changesIn({ before, texts }: ShownEdition): EditionChange[] {
  if (before === undefined) return [];
  return frozenKinds.flatMap((kind) =>
    texts[kind].flatMap(({ id, title, changed = [] }) =>
      changed.length > 0 ? [{ kind, title, place: placeIn[kind](id), before, changed }] : [],
    ),
  );
}

/** Where one reads how a text last changed from one edition to the next; undefined where none changed it. */
export function lastChange(editions: readonly ShownEdition[], kind: FrozenKind, id: string): string | undefined {
  const place = placeIn[kind](id);
  const edition = editions.findLast((one) => changesIn(one).some((change) => change.place === place));
  return edition && address.editionChange(edition.name, place);
}

/** Where the words of a recommendation stand as they were in an edition, at addresses that stay: the oldest first. */
export const lastingTexts = (editions: readonly ShownEdition[], id: string): { edition: string; href: string }[] =>
  editions
    .filter(({ texts }) => texts.recommendation.some((text) => text.id === id))
    .map(({ name }) => ({ edition: name, href: `${address.editionTexts(name)}#${placeIn.recommendation(id)}` }));

/** All pages about editions, as what one refers to. */
export const editionPages = (editions: readonly ShownEdition[]): { title: string; href: string }[] =>
  editions.flatMap((edition) => [
    { title: editionsText.title(edition.name), href: address.editionTexts(edition.name) },
    ...changesIn(edition).map(({ title, place }) => ({
      title: editionsText.changeOf(title, edition.name),
      href: address.editionChange(edition.name, place),
    })),
  ]);

/** The editions as links, the newest first. */
export const editionLinks = (editions: readonly ShownEdition[], label: (name: string) => string): Link[] =>
  editions.map(({ name }) => ({ href: address.editionTexts(name), label: label(name) })).reverse();
