/** What an island needs of an aid, and no more: the HTML that carries it counts in the page's budget. */
import type { Content } from "../../model/content.ts";
import type { Aid, Kaarten, Keuzetabel, Wegwijzer } from "../../schema/aid.ts";
import type { Certainty, Origin } from "../../schema/common.ts";
import type { Outcome } from "../../schema/wegwijzer.ts";
import { longDate } from "../../text/dates.ts";
import { address, absolute } from "../../model/addresses.ts";
import { lawLinks } from "../law.ts";
import { recommendationLink } from "../related.ts";

interface WidgetBase {
  id: string;
  title: string;
  sensitive: boolean;
  notices: string[];
  /** The aid's own full address, for print and copy. */
  address: string;
  /** When the content was last looked at, in words. */
  date: string;
  /** Whom to call, on every step of a sensitive aid. */
  urgent?: WidgetContact[];
}
export interface WidgetContact {
  id: string;
  title: string;
  what: string;
  phone?: string;
}
export interface WidgetOutcome extends Pick<Outcome, "id" | "title" | "tone" | "means" | "actions" | "record"> {
  label?: string;
  why?: string;
  support: { id: string; text: string; href?: string }[];
  consult: WidgetContact[];
  neighbours: { outcome: string; title: string; when: string }[];
  onward: { text: string; href: string; aid: string }[];
  basis: { label: string; href: string }[];
  certainty?: Certainty;
}
export interface WidgetQuestion {
  id: string;
  text: string;
  why: string;
  points: string[];
  answers: { id: string; text: string; to: string }[];
}
export interface WegwijzerData extends WidgetBase {
  kind: "wegwijzer";
  start: string;
  questions: WidgetQuestion[];
  outcomes: WidgetOutcome[];
}
export interface KaartenData extends WidgetBase {
  kind: "kaarten";
  cards: {
    id: string;
    title: string;
    lines: { term: string; text: string }[];
    parts: { label: string; text: string }[];
  }[];
  guide?: { title: string; intro: string; options: { id: string; text: string; card: string; because: string }[] };
  exercises: {
    id: string;
    situation: string;
    question: string;
    options: { id: string; text: string; fits: boolean; explanation: string }[];
    more?: { label: string; href: string };
  }[];
}
export interface KeuzetabelData extends WidgetBase, Pick<Keuzetabel, "shown"> {
  kind: "keuzetabel";
  criteria: {
    id: string;
    text: string;
    why: string;
    values: { id: string; text: string; cells: { option: string; weight: number; reason: string }[] }[];
  }[];
  options: Pick<
    Keuzetabel["options"][number],
    "id" | "title" | "means" | "actions" | "team" | "intensity" | "consider"
  >[];
}
export type WidgetData = WegwijzerData | KaartenData | KeuzetabelData;

/** The makers' reason, where something is their own choice. */
export const ownReason = (origin: Origin | undefined) => (origin && "own" in origin ? origin.own : undefined);

function contactData(content: Content, id: string): WidgetContact {
  const contact = content.contact.get(id)?.data;
  return { id, title: contact?.title ?? id, what: contact?.what ?? "", phone: contact?.phone?.number };
}

/** The contacts that stand with every aid in which danger can come up. */
export const urgentContacts = (content: Content): WidgetContact[] =>
  [...content.contact.values()]
    .filter(({ data }) => data.urgent && data.phone)
    .map(({ id }) => contactData(content, id));

/** One outcome as readers see it: contacts, laws and other aids by their names and addresses. */
export function widgetOutcome(content: Content, aid: Wegwijzer, outcome: Outcome): WidgetOutcome {
  const { id, title, label, tone, means, why, actions, support, record, certainty } = outcome;
  return {
    ...{ id, title, label, tone, means, why, actions, support, record, certainty },
    consult: outcome.consult.map((one) => contactData(content, one)),
    neighbours: outcome.neighbours.map((one) => ({
      ...one,
      title: aid.outcomes.find(({ id }) => id === one.outcome)?.title ?? one.outcome,
    })),
    onward: outcome.onward.map((one) => ({
      text: one.text,
      aid: one.aid,
      // A place in a sensitive aid would stand in address and history: there the way starts at its beginning.
      href: address.aid(one.aid) + (one.node && !content.aid.get(one.aid)?.data.sensitive ? `#${one.node}` : ""),
    })),
    basis: lawLinks(content, outcome.basis),
  };
}

const wegwijzer = (content: Content, base: WidgetBase, aid: Wegwijzer): WegwijzerData => ({
  ...base,
  kind: "wegwijzer",
  start: aid.start,
  questions: aid.questions.map(({ id, text, why, points, answers }) => ({
    ...{ id, text, why, points },
    answers: answers.map(({ id, text, to }) => ({ id, text, to })),
  })),
  outcomes: aid.outcomes.map((outcome) => widgetOutcome(content, aid, outcome)),
});

const kaarten = (content: Content, base: WidgetBase, aid: Kaarten): KaartenData => ({
  ...base,
  kind: "kaarten",
  cards: aid.cards.map(({ id, title, lines, parts }) => ({
    ...{ id, title, lines },
    parts: parts.map(({ label, text }) => ({ label, text })),
  })),
  guide: aid.guide && (({ title, intro, options }) => ({ title, intro, options }))(aid.guide),
  exercises: aid.exercises.map(({ id, situation, question, options, recommendation, cards }) => {
    const first = aid.cards.find((card) => card.id === cards[0]);
    const more = recommendation
      ? recommendationLink(content, recommendation)
      : first && { label: first.title, href: `${address.aid(aid.id)}#${first.id}` };
    return { id, situation, question, options, more };
  }),
});

const keuzetabel = (base: WidgetBase, aid: Keuzetabel): KeuzetabelData => ({
  ...base,
  kind: "keuzetabel",
  shown: aid.shown,
  criteria: aid.criteria.map(({ id, text, why, values }) => ({
    ...{ id, text, why },
    values: values.map((value) => ({
      ...{ id: value.id, text: value.text },
      cells: value.cells.map(({ option, weight, reason }) => ({ option, weight, reason })),
    })),
  })),
  options: aid.options.map(({ origin: _origin, ...option }) => option),
});

/** The data of an aid's island. `site` is the origin for full addresses. */
export function widgetData(content: Content, aid: Aid, site: URL | string | undefined): WidgetData {
  const base: WidgetBase = {
    id: aid.id,
    title: aid.title,
    sensitive: aid.sensitive,
    notices: aid.notices.flatMap((id) => content.site.notices[id]?.text ?? []),
    address: absolute(address.aid(aid.id), site),
    date: longDate(content.site.reviewedOn),
  };
  const data = bodyData(content, base, aid);
  return aid.sensitive ? { ...data, urgent: urgentContacts(content) } : data;
}

function bodyData(content: Content, base: WidgetBase, aid: Aid): WidgetData {
  if (aid.kind === "wegwijzer") return wegwijzer(content, base, aid);
  if (aid.kind === "kaarten") return kaarten(content, base, aid);
  return keuzetabel(base, aid);
}
