/** How much there is on the site, counted in the content: no page writes such a number by hand. */
import { rules } from "../domain/prove/index.ts";
import type { Content } from "../model/content.ts";
import { placesByItem } from "./account.ts";
import { sitePages } from "./az.ts";

/** All counts that pages tell about the site. */
export function siteCounts(content: Content) {
  const aids = [...content.aid.values()].map(({ data }) => data);
  const graphs = aids.flatMap((aid) => (aid.kind === "wegwijzer" ? [aid] : []));
  const decks = aids.flatMap((aid) => (aid.kind === "kaarten" ? [aid] : []));
  const sum = <T>(list: readonly T[], size: (one: T) => number) => list.reduce((total, one) => total + size(one), 0);
  const reviewable = [content.page, content.aid, content.method].flatMap((map) => [
    ...(map as ReadonlyMap<string, { data: { reviewed: unknown } }>).values(),
  ]);
  return {
    sitePages: sitePages(content).length,
    pages: content.page.size,
    recommendations: content.recommendation.size,
    aids: aids.length,
    questions: sum(graphs, ({ questions }) => questions.length),
    answers: sum(graphs, ({ questions }) => sum(questions, ({ answers }) => answers.length)),
    outcomes: sum(graphs, ({ outcomes }) => outcomes.length),
    examples: sum(aids, (aid) => ("examples" in aid ? aid.examples.length : 0)),
    cards: sum(decks, ({ cards }) => cards.length),
    exercises: sum(decks, ({ exercises }) => exercises.length),
    methods: content.method.size,
    cases: content.casus.size,
    terms: content.term.size,
    sources: content.source.size,
    laws: content.law.size,
    statements: sum([...content.law.values()], ({ data }) => data.statements.length),
    items: content.inventory.length,
    treated: placesByItem(content).size,
    errata: content.errata.length,
    graphRules: rules.wegwijzer.length,
    deckRules: rules.kaarten.length,
    tableRules: rules.keuzetabel.length,
    reviewable: reviewable.length,
    reviewed: reviewable.filter(({ data }) => data.reviewed !== "nog niemand").length,
  };
}
