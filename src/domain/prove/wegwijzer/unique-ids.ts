import type { Wegwijzer } from "../../../schema/aid.ts";
import { type Finding, quote, repeats } from "../finding.ts";

/** Questions and outcomes share one set of ids: both are places on one page. Support has ids of its own. */
export function uniqueIds(aid: Wegwijzer): Finding[] {
  const nodes = [
    ...aid.questions.map(({ id }, index) => ({ path: ["questions", index, "id"], value: id })),
    ...aid.outcomes.map(({ id }, index) => ({ path: ["outcomes", index, "id"], value: id })),
  ];
  const kind = (path: readonly (string | number)[]): string => (path[0] === "questions" ? "vraag" : "uitkomst");
  const place = (path: readonly (string | number)[]): string => `${kind(path)} ${Number(path[1]) + 1}`;
  const support = aid.outcomes.flatMap((outcome, at) =>
    repeats(
      outcome.support.map(({ id }, index) => ({ path: ["outcomes", at, "support", index, "id"], value: id })),
    ).map(({ path, value }) => ({
      path,
      message: `Uitkomst ${quote(outcome.id)} heeft twee keer steun met id ${quote(value)}.`,
      fix: "Geef elke steun binnen de uitkomst een eigen id.",
    })),
  );
  return [
    ...repeats(nodes).map(({ path, value, first }) => ({
      path,
      message: `De id ${quote(value)} staat er twee keer: bij ${place(first)} en bij ${place(path)}.`,
      fix: "Hernoem een van beide. Pas daarna ook elke to, neighbours en examples aan die naar haar wijst.",
    })),
    ...support,
  ];
}
