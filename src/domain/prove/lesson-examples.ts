import type { Aid } from "../../schema/aid.ts";
import { practiceOf } from "../kinds.ts";
import { type Finding, quote } from "./finding.ts";

/** A lesson works with examples, exercises or themes that the aid has: its sheet and its slides show them. */
export function lessonExamples(aid: Aid): Finding[] {
  const known = new Set(practiceOf(aid).map(({ id }) => id));
  return aid.lesson.plans.flatMap(({ minutes, examples }, at) =>
    examples.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              path: ["lesson", "plans", at, "examples", index],
              message: `De les van ${minutes} minuten noemt ${quote(id)}, maar dat is hier geen voorbeeld, oefening of thema.`,
              fix: "Neem de id van een voorbeeld, een oefening of een thema uit dit bestand, of schrap ze.",
            },
          ],
    ),
  );
}
