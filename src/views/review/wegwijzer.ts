/** A wegwijzer as an expert judges it: each question with where its answers lead, each outcome whole, with the ways to it. */
import type { Content } from "../../model/content.ts";
import type { Wegwijzer } from "../../schema/aid.ts";
import { reviewText as t } from "../../text/review.nl.ts";
import { widgetOutcome } from "../island/index.ts";
import { outcomeSections } from "../outcome-sections.ts";
import { allPaths } from "../paths.ts";
import type { ReadPart, ReadSection } from "./read-part.ts";

/** They stand beside the words, with more about them. */
const APART = new Set(["basis", "certainty"]);

const filled = (sections: readonly ReadSection[]) => sections.filter(({ lines }) => lines.length > 0);

/** The questions, then the outcomes. */
export function wegwijzerParts(content: Content, aid: Wegwijzer): ReadPart[] {
  const { questions, outcomes } = aid;
  const nameOf = (id: string) =>
    questions.find((one) => one.id === id)?.text ?? outcomes.find((one) => one.id === id)?.title ?? id;
  const paths = allPaths(aid);
  const way = ({ steps }: (typeof paths)[number]) =>
    steps.map(({ question, answers }) => `${question.text} ${answers.map(({ text }) => text).join(" / ")}`).join(" → ");
  const asked = questions.map(({ id, text, why, points, answers, origin, basis, certainty, reviewed }): ReadPart => ({
    ...{ id, title: text, origin, basis, certainty, reviewed },
    sections: filled([
      { lines: [why] },
      { title: t.points, lines: points },
      { title: t.answers, lines: answers.map((answer) => `${answer.text} → ${nameOf(answer.to)}`) },
    ]),
  }));
  const ended = outcomes.map((outcome): ReadPart => {
    const { id, title, origin, basis, certainty, reviewed } = outcome;
    const ways = paths.filter((path) => path.outcome.id === id).map(way);
    const own = outcomeSections(widgetOutcome(content, aid, outcome)).filter((one) => !APART.has(one.id));
    return {
      ...{ id, title, origin, basis, certainty, reviewed },
      sections: filled([
        ...own.map((section) => ({
          title: section.title,
          lines: section.lines.map(({ name, text }) => (name === undefined ? text : `${name}: ${text}`)),
        })),
        { title: t.ways(ways.length), lines: ways, folded: true },
      ]),
    };
  });
  return [...asked, ...ended];
}
