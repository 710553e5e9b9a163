/** What people come to do, from the home page: the likely questions, and what else the site promises within two taps. */
import { readContent } from "../../src/reader/read.ts";

export interface Task {
  /** Name in the report. */
  name: string;
  /** What one taps, in order, each a selector on the page where one is then. */
  taps: string[];
  /** Address where it ends. */
  to: string;
  /** Words that answer; they must stand near the top of the screen, to be read without scrolling far. */
  answer: string;
}

const { questions, groups } = readContent().content.questions;

/** A question that is folded away costs a tap more: that of its group. */
const likely = groups.flatMap(({ id: group, shown }) =>
  questions
    .filter((question) => question.group === group)
    .map(({ id, to, answer }, at): Task => {
      const fold = at < shown ? [] : [`[data-vraaggroep="${group}"] summary`];
      return { name: id, to, answer, taps: [...fold, `[data-veelgesteld="${id}"]`] };
    }),
);

/** Every task. Who adds a way through the site adds it here. */
export const tasks: readonly Task[] = [
  ...likely,
  {
    name: "een-principe",
    taps: ['.letters a[href="/richtlijn/principes/sociale-dynamieken/"]'],
    to: "/richtlijn/principes/sociale-dynamieken/",
    answer: "Weet dat elk team in beweging is",
  },
  {
    name: "een-casus",
    taps: ['button[popovertarget="p-menu"]', '#p-menu a[href="/casussen/"]'],
    to: "/casussen/",
    answer: "Een mantelzorger vraagt een bewoonster",
  },
  {
    name: "een-kader-voor-een-les",
    taps: ['main a[href="/voor/lesgevers/"]'],
    to: "/voor/lesgevers/",
    answer: "Kader",
  },
];
