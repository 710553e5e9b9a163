import type { Wegwijzer } from "../../../schema/aid.ts";
import { replay } from "../../replay.ts";
import { type Finding, enumerate, quote, repeats } from "../finding.ts";

/** An example pins a whole path: every answer on it, none beside it, and the outcome where it ends. */
export function examples(aid: Wegwijzer): Finding[] {
  const ids = aid.examples.map(({ id }, index) => ({ path: ["examples", index, "id"], value: id }));
  return [
    ...repeats(ids).map(({ path, value }) => ({
      path,
      message: `Twee voorbeelden hebben de id ${quote(value)}.`,
      fix: "Geef elk voorbeeld een eigen naam.",
    })),
    ...aid.examples.flatMap((example, index) => {
      const at = replay(aid, example.answers);
      const name = `Voorbeeld ${quote(example.id)}`;
      if (at.kind === "question") {
        const wrong = at.left[at.node.id];
        return [
          {
            path: wrong === undefined ? ["examples", index, "answers"] : ["examples", index, "answers", at.node.id],
            message:
              wrong === undefined
                ? `${name} stopt bij vraag ${quote(at.node.id)}: daar staat geen antwoord op.`
                : `${name} stopt bij vraag ${quote(at.node.id)}: het antwoord ${quote(wrong)} is er niet, of leidt nergens heen.`,
            fix: `Kies een van de antwoorden ${enumerate(at.node.answers.map(({ id }) => id))} en vul het pad aan tot een uitkomst.`,
          },
        ];
      }
      if (at.kind === "nowhere") return [];
      const extra = Object.keys(at.left);
      return [
        ...(at.node.id === example.outcome
          ? []
          : [
              {
                path: ["examples", index, "outcome"],
                message: `${name} eindigt in ${quote(at.node.id)}, maar er staat ${quote(example.outcome)}.`,
                fix: "Kijk na wat een ervaren lezer hier verwacht. Pas dan de antwoorden, de uitkomst of de wegwijzer aan.",
              },
            ]),
        ...(extra.length === 0
          ? []
          : [
              {
                path: ["examples", index, "answers", extra[0] ?? ""],
                message: `${name} geeft ook een antwoord op ${enumerate(extra)}, en dat ligt niet op dit pad.`,
                fix: "Haal die antwoorden weg: een voorbeeld bevat precies de vragen die gesteld worden.",
              },
            ]),
      ];
    }),
  ];
}
