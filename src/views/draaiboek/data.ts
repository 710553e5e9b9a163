/**
 * What the draaiboek knows: the methods that a team can run, the aids to look at its collaboration with, and the cards
 * to listen with, in the order of the site.
 */
import { emptySession } from "../../domain/draaiboek.ts";
import { absolute, address } from "../../model/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Aid, Kaarten } from "../../schema/aid.ts";
import type { RunnableMethod } from "../../schema/method.ts";
import * as t from "../../text/draaiboek.nl.ts";
import { wordsOf } from "../methods.ts";
import type { DraaiboekData, KnownPart } from "./known.ts";
import { writeSession } from "./link.ts";

/** The deck whose cards are something to do in a session. */
const LISTENING = "luistertechnieken";
/** The group of aids that a team fills in together. */
const TOGETHER = "onze-samenwerking";

/** The letter of the first of these pages that has one. */
const letterOf = ({ page }: Content, ids: readonly string[]) =>
  ids.map((id) => page.get(id)?.data.letter).find((letter) => letter !== undefined);

const methodPart = (content: Content, method: RunnableMethod): KnownPart => ({
  ...{ kind: "method", id: method.id, title: method.title, text: method.summary },
  ...{ href: address.method(method.id), run: address.run(method.id), letter: letterOf(content, method.principles) },
  steps: method.steps.map((step) => step.title),
  materials: method.materials.map(wordsOf),
  roles: method.roles.map((role) => (role.does ? `${role.title}: ${role.does}` : role.title)),
});

const cardPart = (content: Content, deck: Kaarten, { id, title, lines }: Kaarten["cards"][number]): KnownPart => ({
  ...{ kind: "card", id, title, roles: [], materials: [t.cardToLay(title)], letter: letterOf(content, deck.pages) },
  ...{ href: `${address.aid(deck.id)}#${id}`, run: `${address.aid(deck.id)}#${id}` },
  text: lines.map(({ text }) => text).join(", "),
  steps: lines.map(({ term, text }) => `${term}: ${text}`),
});

const aidPart = (content: Content, { id, title, summary, pages }: Aid): KnownPart => ({
  ...{ kind: "aid", id, title, text: summary, letter: letterOf(content, pages) },
  ...{ href: address.aid(id), run: address.aid(id), steps: [], roles: [], materials: [t.aidToLay(title)] },
});

/** The data of its island. `site` is the origin for full addresses. */
export function draaiboekData(content: Content, site: URL | string | undefined): DraaiboekData {
  const methods = content.structure.methods.map(({ id, title, entries }) => ({
    ...{ id, title },
    parts: entries.flatMap((entry) => {
      const data = content.method.get(entry)?.data;
      return data?.size === "met-stappen" ? methodPart(content, data) : [];
    }),
  }));
  const aids = content.structure.aids
    .filter(({ id }) => id === TOGETHER)
    .map(({ id, title, entries }) => ({
      ...{ id, title },
      parts: entries.flatMap((entry) => {
        const data = content.aid.get(entry)?.data;
        return data ? aidPart(content, data) : [];
      }),
    }));
  const deck = content.aid.get(LISTENING)?.data;
  const cards = deck?.kind === "kaarten" ? deck.cards.map((card) => cardPart(content, deck, card)) : [];
  return {
    groups: [...methods, ...aids, { id: LISTENING, title: t.cards, parts: cards }].filter(
      ({ parts }) => parts.length > 0,
    ),
    address: absolute(address.draaiboek, site),
  };
}

/** The draaiboek that begins with this one method. */
export const draaiboekWith = (id: string): string =>
  address.draaiboek + writeSession({ ...emptySession, parts: [{ kind: "method", name: id }] });
