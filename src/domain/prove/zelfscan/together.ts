import type { Zelfscan } from "../../../schema/aid.ts";
import { type Finding, quote } from "../finding.ts";

/** Scores of several people can be put together only where every item is a score. */
export function scanTogether(aid: Zelfscan): Finding[] {
  if (!aid.together) return [];
  return aid.dimensions.flatMap(({ items }, at) =>
    items.flatMap(({ id, answer }, index) =>
      answer === "scale"
        ? []
        : [
            {
              path: ["dimensions", at, "items", index, "answer"],
              message: `De scores van deze scan kunnen samengelegd worden, maar item ${quote(id)} antwoordt niet op de schaal.`,
              fix: "Zet together op false, of laat het item op de schaal antwoorden.",
            },
          ],
    ),
  );
}
