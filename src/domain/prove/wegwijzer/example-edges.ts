import type { Wegwijzer } from "../../../schema/aid.ts";
import { replay } from "../../replay.ts";
import { type Finding, quote } from "../finding.ts";
import { type PathEdge, proposePath, toYaml } from "./missing-example.ts";

const key = (question: string, answer: string): string => `${question} → ${answer}`;

/** Every answer lies on the path of some example. One finding per missing example, since one may cover more answers. */
export function exampleEdges(aid: Wegwijzer): Finding[] {
  const covered = new Set<string>();
  const cover = (edges: readonly { question: { id: string }; answer: { id: string } }[]): void =>
    edges.forEach(({ question, answer }) => covered.add(key(question.id, answer.id)));
  for (const example of aid.examples) {
    const at = replay(aid, example.answers);
    // An example that stops halfway proves nothing: another rule says so, here its answers stay uncovered.
    if (at.kind === "outcome") cover(at.trail);
  }

  return aid.questions.flatMap((question, at) =>
    question.answers.flatMap((answer, index) => {
      if (covered.has(key(question.id, answer.id))) return [];
      const isNew = (edge: PathEdge): boolean => !covered.has(key(edge.question.id, edge.answer.id));
      const path = proposePath(aid, (edge) => edge.question.id === question.id && edge.answer.id === answer.id, isNew);
      const also = (path ?? []).filter((edge) => isNew(edge) && edge.answer !== answer);
      const more = also.map((edge) => key(edge.question.id, edge.answer.id));
      cover(path ?? [{ question, answer }]);
      return [
        {
          path: ["questions", at, "answers", index],
          message: `Geen enkel voorbeeld komt langs antwoord ${quote(answer.id)} van vraag ${quote(question.id)}.`,
          fix: path
            ? `Voeg dit toe onder examples en vul de lege teksten in${more.length > 0 ? ` (het dekt ook ${more.join(", ")})` : ""}:\n${toYaml(`voorbeeld-${question.id}-${answer.id}`, path)}`
            : "Zorg eerst dat dit antwoord op een weg van de start naar een uitkomst ligt.",
        },
      ];
    }),
  );
}
