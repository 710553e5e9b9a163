/** What the island of a wegwijzer needs. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Wegwijzer } from "../../schema/aid.ts";
import type { Certainty } from "../../schema/common.ts";
import type { Outcome } from "../../schema/wegwijzer.ts";
import { lawLinks } from "../law.ts";
import { contactData, type IslandBase, type WidgetContact } from "./base.ts";

export interface WidgetOutcome extends Pick<Outcome, "id" | "title" | "tone" | "means" | "actions" | "record"> {
  label?: string;
  why?: string;
  support: { id: string; text: string; href?: string }[];
  /** Whom to call at once; they are not among those to consult. */
  call: WidgetContact[];
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
export interface WegwijzerData extends IslandBase {
  kind: "wegwijzer";
  start: string;
  questions: WidgetQuestion[];
  outcomes: WidgetOutcome[];
}

/** Whom a reader calls at once: the contact says so, for a short number is not yet an emergency line (1712 is none). */
const isDirect = (content: Content, id: string) => content.contact.get(id)?.data.direct ?? false;

/** One outcome as readers see it: contacts, laws and other aids by their names and addresses. */
export function widgetOutcome(content: Content, aid: Wegwijzer, outcome: Outcome): WidgetOutcome {
  const { id, title, label, tone, means, why, actions, support, record, consult, certainty } = outcome;
  const contacts = (direct: boolean) =>
    consult.filter((one) => isDirect(content, one) === direct).map((one) => contactData(content, one));
  return {
    ...{ id, title, label, tone, means, why, actions, support, record, certainty },
    call: contacts(true),
    consult: contacts(false),
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

/** The data of its island. */
export const wegwijzer = (content: Content, base: IslandBase, aid: Wegwijzer): WegwijzerData => ({
  ...base,
  kind: "wegwijzer",
  start: aid.start,
  questions: aid.questions.map(({ id, text, why, points, answers }) => ({
    ...{ id, text, why, points },
    answers: answers.map(({ id, text, to }) => ({ id, text, to })),
  })),
  outcomes: aid.outcomes.map((outcome) => widgetOutcome(content, aid, outcome)),
});
