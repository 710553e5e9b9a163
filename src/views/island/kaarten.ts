/** What the island of cards and exercises needs, or that of a talk. */
import { address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Kaarten, Talk } from "../../schema/aid.ts";
import { type Link, recommendationLink } from "../related.ts";
import type { IslandBase } from "./base.ts";

export interface TalkData {
  named: { one: string; many: string };
  intro: string;
  before: { id: string; text: string }[];
  themes: {
    id: string;
    title: string;
    gist: string;
    questions: { id: string; text: string; hint?: string | undefined }[];
  }[];
  closing: { id: string; text: string }[];
}
export interface KaartenData extends IslandBase {
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
    more?: Link | undefined;
  }[];
  talk?: TalkData;
}
/** Kaarten that hold a talk. */
export type TalkAid = KaartenData & { talk: TalkData };

/** Where the explanation of an exercise leads on to: its recommendation, else its first card. */
export function readOn(content: Content, aid: Kaarten, exercise: Kaarten["exercises"][number]): Link | undefined {
  const { recommendation, cards } = exercise;
  if (recommendation) return recommendationLink(content, recommendation);
  const first = aid.cards.find((card) => card.id === cards[0]);
  return first && { label: first.title, href: `${address.aid(aid.id)}#${first.id}` };
}

/** The data of its island. */
export const kaarten = (content: Content, base: IslandBase, aid: Kaarten): KaartenData => ({
  ...base,
  kind: "kaarten",
  cards: aid.cards.map(({ id, title, lines, parts }) => ({
    ...{ id, title, lines },
    parts: parts.map(({ label, text }) => ({ label, text })),
  })),
  guide: aid.guide && (({ title, intro, options }) => ({ title, intro, options }))(aid.guide),
  exercises: aid.exercises.map((exercise) => {
    const { id, situation, question, options } = exercise;
    return { id, situation, question, options, more: readOn(content, aid, exercise) };
  }),
  ...(aid.talk && { talk: talkData(aid.talk) }),
});

const talkData = ({ named, intro, before, themes, closing }: Talk): TalkData => ({
  ...{ named, intro, before, closing },
  themes: themes.map(({ id, title, gist, questions }) => ({ id, title, gist, questions })),
});
