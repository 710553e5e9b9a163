/** What experts read over, a page for each part: where there is most doubt stands first. */
import { type Passage, type Readable, readables, restsOnLaw, signedBy } from "../../domain/review/passages.ts";
import { address, addressOfEntry } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Aid } from "../../schema/aid.ts";
import type { Certainty, Origin } from "../../schema/common.ts";
import { type Law, lawKinds } from "../../schema/law.ts";
import { type Counts, reviewText as t } from "../../text/review.nl.ts";
import { wholeGuideline } from "../guideline.ts";
import { viewsOf } from "../kinds/index.ts";
import type { Link } from "../related.ts";
import type { ReadSection } from "./read-part.ts";

type Level = Certainty["level"];
/** Most doubt first. */
const levels: readonly Level[] = ["te-verifieren", "betwist", "vast"];

/** One passage to judge. */
export interface ToRead extends Pick<Passage, "key" | "print"> {
  title: string;
  /** Where its words are, when they are not here. */
  href?: string;
  sections: readonly ReadSection[];
  certainty?: Certainty | undefined;
  /** Who says so, and on which law it rests. */
  ground?: { origin: Origin; basis: readonly string[] };
  signed: ReturnType<typeof signedBy>;
}
/** What stands under one heading: the statements of one legal ground, or all of a level. */
interface Block {
  law?: Law;
  rows: readonly ToRead[];
}
interface Group {
  id: string;
  title: string;
  blocks: readonly Block[];
}
export interface ReviewPart {
  /** In its address. */
  id: string;
  title: string;
  /** What it holds, in a sentence. */
  about: string;
  groups: readonly Group[];
  count: number;
  signed: number;
  /** Where there is more about all of it. */
  more?: Link;
}

/** In the order in which the site has them; what it does not order comes after, as it was. */
const inOrderOf = <T>(list: readonly T[], order: readonly string[], of: (one: T) => string): T[] => {
  const place = (one: T) => (order.includes(of(one)) ? order.indexOf(of(one)) : order.length);
  return list.toSorted((a, b) => place(a) - place(b));
};

/** The parts that are not an aid. */
const [LAW, TEXTS] = ["wetgeving", "teksten"] as const;

/** The address at which an aid is read over. */
export const reviewOf = (aid: Aid): string => address.reviewPart(restsOnLaw(aid) ? aid.id : TEXTS);
/** The address at which the law is. */
export const reviewOfLaw = address.reviewPart(LAW);

const rowsOf = (groups: readonly Group[]) => groups.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows));

function part(id: string, title: string, groups: readonly Group[], about: (counts: Counts) => string): ReviewPart {
  const rows = rowsOf(groups);
  const of = (level: Level) => rows.filter(({ certainty }) => certainty?.level === level).length;
  const counts = { open: of("te-verifieren"), disputed: of("betwist"), certain: of("vast") };
  const signed = rows.filter((row) => row.signed).length;
  return { id, title, groups, about: about(counts), count: rows.length, signed };
}

/** The blocks of each level of certainty, those without a level last. */
const byLevel = (blocks: readonly Block[]): Group[] =>
  levels.flatMap((level) => {
    const own = blocks.flatMap(({ law, rows }) => {
      const some = rows.filter(({ certainty }) => (certainty?.level ?? "vast") === level);
      return some.length > 0 ? [{ ...(law && { law }), rows: some }] : [];
    });
    const count = own.reduce((sum, { rows }) => sum + rows.length, 0);
    return count > 0 ? [{ id: `p-${level}`, title: t.levels[level](count), blocks: own }] : [];
  });

const base = (passage: Passage) => ({ key: passage.key, print: passage.print, signed: signedBy(passage) });

function lawBlock({ parts }: Readable, law: Law) {
  const rows = law.statements.flatMap(({ text: title, certainty }, at): ToRead[] =>
    parts.slice(at, at + 1).map((passage) => ({ ...base(passage), title, certainty, sections: [] })),
  );
  return { law, rows };
}

function aidPart(content: Content, { id, title, parts }: Readable): ReviewPart[] {
  const aid = content.aid.get(id)?.data;
  if (!aid || parts.length === 0) return [];
  const judged = viewsOf(aid).judged(content, aid);
  const rows = parts.flatMap((passage): ToRead[] => {
    const own = judged.find((one) => passage.key === `aid.${id}.${one.id}`);
    if (!own) return [];
    const { title: name, sections, certainty, origin, basis } = own;
    return [{ ...base(passage), title: name, sections, certainty, ground: { origin, basis } }];
  });
  const more = { label: t.toOverview, href: address.aidOverview(id) };
  return [{ ...part(id, title, byLevel([{ rows }]), t.aboutAid), more }];
}

function textRow(content: Content, { kind, id, title, whole }: Readable): ToRead[] {
  if (!whole || kind === "law") return [];
  const section = kind === "page" ? content.page.get(id)?.section : undefined;
  const own = addressOfEntry(kind, { id, ...(section !== undefined && { section }) }, content.page);
  const href = kind === "aid" ? address.aidOverview(id) : own;
  return [{ ...base(whole), title, ...(href !== undefined && { href }), sections: [] }];
}

/** All parts: the law, then the aids that rest on it, then all other texts. */
export function reviewParts(content: Content): ReviewPart[] {
  const pages = wholeGuideline(content).flatMap(({ pages: own }) => own.map(({ id }) => id));
  const aidIds = content.structure.aids.flatMap(({ entries }) => entries);
  const all = inOrderOf(readables(content), [...pages, ...aidIds], ({ id }) => id);
  const laws = all.flatMap((one) => {
    const law = content.law.get(one.id)?.data;
    return one.kind === "law" && law ? [lawBlock(one, law)] : [];
  });
  const aids = all.filter(({ kind }) => kind === "aid");
  const texts = (["page", "aid", "method"] as const).map((kind): Group => ({
    ...{ id: `p-${kind}`, title: t.texts[kind] },
    blocks: [
      {
        rows: all.filter((one) => one.kind === kind && one.parts.length === 0).flatMap((one) => textRow(content, one)),
      },
    ],
  }));
  return [
    {
      ...part(LAW, t.law, byLevel(inOrderOf(laws, lawKinds, ({ law }) => law.kind)), t.aboutLaw),
      more: { label: t.toLaw, href: address.laws },
    },
    ...aids.flatMap((one) => aidPart(content, one)),
    part(TEXTS, t.otherTexts, texts, () => t.aboutTexts),
  ];
}
